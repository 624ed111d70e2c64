package org.harvestlink.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.contract.PositionState;

/** Says positions through the outbox. */
@ApplicationScoped
class Voice {

    static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final Pool pool;
    private final Outbox outbox;
    private final Relay relay;

    Voice(Pool pool, Outbox outbox, Relay relay) {
        this.pool = pool;
        this.outbox = outbox;
        this.relay = relay;
    }

    /** A crop that no other test speaks of. */
    static String newCrop() {
        return "CROP_" + UUID.randomUUID();
    }

    static OutboxEntry position(String crop) {
        UUID id = Ids.next();
        return OutboxEntry.of(
                EventType.POSITION_CHANGED,
                new PositionState(id, PositionKind.ORDER, id, crop, 10, 10, 0, 0, 0, 0, 1),
                Instant.now(),
                Set.of(id));
    }

    Uni<Void> saying(OutboxEntry entry) {
        return pool.withTransaction(connection -> outbox.add(connection, List.of(entry)));
    }

    /** Commits a position of this crop and rings; returns the entity's id. */
    String says(String crop) {
        OutboxEntry entry = position(crop);
        saying(entry).await().atMost(Duration.ofSeconds(10));
        relay.ring();
        return entry.body().entityId();
    }
}
