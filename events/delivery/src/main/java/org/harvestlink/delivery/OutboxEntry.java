package org.harvestlink.delivery;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.EventType;

/**
 * An event on its way out.
 *
 * @param audience the organizations whose live feed shows the event; empty for none
 */
public record OutboxEntry(UUID id, EventType type, EventBody body, Instant time, Set<UUID> audience) {

    static final String INSERT = """
            insert into outbox (id, type, topic, message_key, partition_key, body, occurred_at, audience)
            values ($1, $2, $3, $4, $5, ($6::text)::jsonb, $7, $8)
            """;

    /** An event that no live feed shows. */
    public static OutboxEntry of(EventType type, EventBody body, Instant time) {
        return new OutboxEntry(Ids.next(), type, body, time, Set.of());
    }

    /** An event that the live feeds of these organizations show. */
    public static OutboxEntry of(EventType type, EventBody body, Instant time, Set<UUID> audience) {
        return new OutboxEntry(Ids.next(), type, body, time, audience);
    }

    Tuple row(String json) {
        return Tuple.from(new Object[] {
            id,
            type.typeName(),
            type.topic().topicName(),
            body.messageKey(),
            body.partitionKey(),
            json,
            OffsetDateTime.ofInstant(time, ZoneOffset.UTC),
            audience.toArray(UUID[]::new)
        });
    }
}
