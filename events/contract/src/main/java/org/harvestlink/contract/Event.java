package org.harvestlink.contract;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One event of the market, a CloudEvents 1.0 event: on Kafka the attributes travel as {@code ce_*} headers and the body
 * as JSON.
 *
 * @param id UUIDv7, the same for every delivery of this event
 * @param source the service that says so, such as {@code /catalog-service}
 * @param time when it happened
 */
public record Event<T extends EventBody>(UUID id, EventType type, String source, Instant time, T body) {

    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(time, "time");
        if (!type.body().isInstance(body)) {
            throw new IllegalArgumentException(type.typeName() + " carries a "
                    + type.body().getSimpleName() + ", not " + body.getClass().getSimpleName());
        }
    }
}
