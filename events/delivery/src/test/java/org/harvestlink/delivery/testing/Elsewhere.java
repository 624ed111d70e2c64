package org.harvestlink.delivery.testing;

import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.EventType;
import org.harvestlink.delivery.Outbox;
import org.harvestlink.delivery.OutboxEntry;
import org.harvestlink.delivery.Relay;

/**
 * Says on the real Kafka what another service would say, by the same outbox and relay. A test that makes one speaks for
 * the services that are not running.
 */
public final class Elsewhere {

    private final Pool pool;
    private final Outbox outbox;
    private final Relay relay;

    /** A plain object, no bean: the services do not index the tests of the library. */
    public Elsewhere(Pool pool, Outbox outbox, Relay relay) {
        this.pool = pool;
        this.outbox = outbox;
        this.relay = relay;
    }

    /** Commits the event; the relay sends it right away. */
    public void says(EventType type, EventBody body) {
        pool.withTransaction(connection -> outbox.add(connection, List.of(OutboxEntry.of(type, body, Instant.now()))))
                .await()
                .atMost(Duration.ofSeconds(10));
        relay.ring();
    }
}
