package org.harvestlink.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.EventType;

/**
 * Where a transaction leaves the events that it causes. They are committed with it or not at all; the {@link Relay} sends
 * them afterwards. Nobody sends to Kafka from a request.
 */
@ApplicationScoped
public class Outbox {

    // The same row as OutboxEntry.INSERT, in the parameter form of a Hibernate session. The body goes over as text: a
    // parameter of type jsonb would be written as a JSON string that holds the JSON.
    private static final String SESSION_INSERT = """
            insert into outbox (id, type, topic, message_key, partition_key, body, occurred_at)
            values (:id, :type, :topic, :messageKey, :partitionKey, cast(cast(:body as text) as jsonb), :occurredAt)
            """;

    private final WireFormat wire;

    Outbox(WireFormat wire) {
        this.wire = wire;
    }

    /** Adds an event to the current Panache session's transaction. */
    public Uni<Void> add(EventType type, EventBody body, Instant time) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SESSION_INSERT)
                        .setParameter("id", Ids.next())
                        .setParameter("type", type.typeName())
                        .setParameter("topic", type.topic().topicName())
                        .setParameter("messageKey", body.messageKey())
                        .setParameter("partitionKey", body.partitionKey())
                        .setParameter("body", wire.json(body))
                        .setParameter("occurredAt", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Adds events to the transaction of this connection. */
    public Uni<Void> add(SqlClient connection, List<OutboxEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(OutboxEntry.INSERT)
                .executeBatch(entries.stream()
                        .map(entry -> entry.row(wire.json(entry.body())))
                        .toList())
                .replaceWithVoid();
    }
}
