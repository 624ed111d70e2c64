package org.harvestlink.matching.reference;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.harvestlink.delivery.Intake;
import org.harvestlink.delivery.WireFormat;

/** Keeps the newest version of every piece of reference data. */
@ApplicationScoped
class ReferenceEvents {

    private static final String KEEP_NEWEST = """
            insert into reference (kind, code, version, body) values ($1, $2, $3, ($4::text)::jsonb)
            on conflict (kind, code) do update set version = excluded.version, body = excluded.body
            where reference.version < excluded.version
            """;

    private final Intake intake;
    private final WireFormat wire;
    private final ReferenceBook book;

    ReferenceEvents(Intake intake, WireFormat wire, ReferenceBook book) {
        this.intake = intake;
        this.wire = wire;
        this.book = book;
    }

    @Incoming("reference")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, this::keep).invoke(book::outdated);
    }

    private Uni<Void> keep(SqlConnection connection, Event<EventBody> event) {
        EventBody body = event.body();
        return connection
                .preparedQuery(KEEP_NEWEST)
                .execute(Tuple.of(body.partitionKey(), body.entityId(), body.version(), wire.json(body)))
                .replaceWithVoid();
    }
}
