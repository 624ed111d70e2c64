package org.harvestlink.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.jboss.logging.Logger;

/**
 * How every consumer takes events in: the event's id is recorded in the transaction of its effect, and the record is
 * acknowledged after the commit. So delivery may happen twice, the effect happens once.
 *
 * <p>A failure that will pass (no database, no connection) is waited out, however long it takes; one that will not makes
 * the record a dead letter.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** Records an event's id, and tells the database by the way that the market itself is at work. */
    private static final String TAKE = String.format("""
            with acting as materialized (select %s), taken as (
              insert into inbox (event_id) select $4 from acting on conflict do nothing returning 1
            )
            select count(*) as taken from taken
            """, String.format(Actor.SETTINGS, "$1", "$2", "$3"));

    /** What Java throws for bad data or faulty code: it will be thrown again. */
    private static final List<Class<? extends RuntimeException>> FLAWS = List.of(
            IllegalArgumentException.class,
            NullPointerException.class,
            ClassCastException.class,
            ArithmeticException.class,
            IndexOutOfBoundsException.class,
            NoSuchElementException.class,
            UnsupportedOperationException.class,
            DateTimeException.class);

    private final Pool pool;
    private final WireFormat wire;
    private final DeadLetters deadLetters;
    private final Relay relay;
    private final DeliveryConfig config;

    Intake(Pool pool, WireFormat wire, DeadLetters deadLetters, Relay relay, DeliveryConfig config) {
        this.pool = pool;
        this.wire = wire;
        this.deadLetters = deadLetters;
        this.relay = relay;
        this.config = config;
    }

    /** Takes one record in. A consumer returns this, so that the acknowledgement follows the commit. */
    public Uni<Void> take(ConsumerRecord<String, byte[]> record, Effect effect) {
        return Uni.createFrom()
                .deferred(() -> once(record, effect))
                // A commit that never answers is given up: if it did happen, the next attempt finds its id.
                .ifNoItem()
                .after(config.effectLimit().multipliedBy(2))
                .fail()
                .onFailure(Intake::willPass)
                .invoke(e -> LOG.warnf("%s-%d@%d waits: %s", record.topic(), record.partition(), record.offset(), e))
                .onFailure(Intake::willPass)
                .retry()
                .withBackOff(config.firstPause(), LONGEST_PAUSE)
                .indefinitely()
                .onFailure()
                .recoverWithUni(cause -> deadLetters.add(record, cause));
    }

    private Uni<Void> once(ConsumerRecord<String, byte[]> record, Effect effect) {
        if (record.value() == null) {
            return Uni.createFrom().voidItem(); // a tombstone of the compaction
        }
        Event<EventBody> event = wire.read(record.headers(), record.value());
        return pool.withTransaction(connection -> applyOnce(connection, event, effect)
                        // Within the transaction, so that what hangs is rolled back and its locks are free.
                        .ifNoItem()
                        .after(config.effectLimit())
                        .fail())
                .invoke(relay::ring);
    }

    private static Uni<Void> applyOnce(SqlConnection connection, Event<EventBody> event, Effect effect) {
        return connection
                .preparedQuery(TAKE)
                .execute(Actor.MARKET.parameters(event.id()))
                .chain(rows -> rows.iterator().next().getLong("taken") == 1
                        ? effect.apply(new ActingConnection(connection, Actor.MARKET), event)
                        : Uni.createFrom().voidItem());
    }

    /**
     * False for what will fail again in the same way: data that we can't read, that the database refuses, or that our
     * code can't handle. Whatever is not known to be of that kind is tried again, since a dead letter's effect is missing
     * until somebody looks.
     */
    public static boolean willPass(Throwable failure) {
        if (failure instanceof PgException refused) {
            String state = String.valueOf(refused.getSqlState());
            // 22 data exception, 23 integrity constraint violation, 42 syntax error or access rule violation
            return !(state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
        }
        return FLAWS.stream().noneMatch(flaw -> flaw.isInstance(failure));
    }
}
