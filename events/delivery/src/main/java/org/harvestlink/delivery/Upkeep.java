package org.harvestlink.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Counts what waits in the outbox and clears away what outbox and inbox no longer need. */
@ApplicationScoped
class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private final Pool pool;
    private final Reads reads;
    private final Clock clock;
    private final DeliveryConfig config;
    private final AtomicLong unsent;

    Upkeep(Pool pool, Reads reads, Clock clock, DeliveryConfig config, MeterRegistry registry) {
        this.pool = pool;
        this.reads = reads;
        this.clock = clock;
        this.config = config;
        this.unsent = registry.gauge("harvestlink.outbox.unsent", new AtomicLong());
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> count() {
        // By a connection, here and elsewhere: a query on the pool itself that gets none leaves a timer behind (Vert.x
        // 4.5.27), which ends as an uncaught exception in the log.
        return pool.withConnection(connection -> connection
                        .query("select count(*) as n from outbox where sent_at is null")
                        .execute())
                .invoke(rows -> unsent.set(rows.iterator().next().getLong("n")))
                .replaceWithVoid()
                .onFailure()
                .invoke(e -> LOG.debug("the outbox can't be counted", e))
                .onFailure()
                .recoverWithNull();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> clear() {
        return reads.on(Actor.MARKET, connection -> connection
                        .preparedQuery("delete from outbox where sent_at < $1")
                        .execute(Tuple.of(before(config.keepSent())))
                        .chain(done -> connection
                                .preparedQuery("delete from inbox where received_at < $1")
                                .execute(Tuple.of(before(config.keepReceived()))))
                        .chain(done -> connection
                                .preparedQuery("delete from idempotency where created_at < $1")
                                .execute(Tuple.of(before(config.keepAnswers())))))
                .replaceWithVoid()
                .onFailure()
                .invoke(e -> LOG.warnf("clearing waits for the next hour: %s", e))
                .onFailure()
                .recoverWithNull();
    }

    private OffsetDateTime before(Duration age) {
        return OffsetDateTime.ofInstant(clock.instant().minus(age), ZoneOffset.UTC);
    }
}
