package org.harvestlink.catalog.position;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.contract.PositionState;
import org.harvestlink.delivery.Intake;

/** Follows the positions of harvests; those of orders are the offers'. */
@ApplicationScoped
class PositionEvents {

    private static final String UPSERT = """
            insert into harvest_position
                (harvest_id, quantity_kg, open_kg, held_kg, agreed_kg, delivered_kg, shortfall_kg, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (harvest_id) do update
            set quantity_kg = excluded.quantity_kg, open_kg = excluded.open_kg, held_kg = excluded.held_kg,
                agreed_kg = excluded.agreed_kg, delivered_kg = excluded.delivered_kg,
                shortfall_kg = excluded.shortfall_kg, version = excluded.version
            where harvest_position.version < excluded.version
            """;

    private final Intake intake;

    PositionEvents(Intake intake) {
        this.intake = intake;
    }

    @Incoming("positions")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, PositionEvents::keep);
    }

    private static Uni<Void> keep(SqlConnection connection, Event<EventBody> event) {
        if (!(event.body() instanceof PositionState position) || position.kind() != PositionKind.HARVEST) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(UPSERT)
                .execute(Tuple.from(new Object[] {
                    position.id(),
                    position.quantityKg(),
                    position.openKg(),
                    position.heldKg(),
                    position.agreedKg(),
                    position.deliveredKg(),
                    position.shortfallKg(),
                    position.version()
                }))
                .replaceWithVoid();
    }
}
