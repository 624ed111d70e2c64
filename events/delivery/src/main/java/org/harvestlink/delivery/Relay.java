package org.harvestlink.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what lies in the outbox. It takes what is <em>not yet sent</em>, never what lies behind the last one sent, because
 * rows become visible out of order. A crash between Kafka's acknowledgement and the commit sends a batch again with the
 * same ids, which the inbox of each consumer passes over.
 *
 * <p>Of several instances of a service one sends at a time, under an advisory lock of the database; so the place that an
 * event gets in the live feed becomes visible in the order of the places.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long LOCK = 0x6861727665737401L;

    private static final String UNSENT = """
            select seq, id, type, topic, message_key, partition_key, body::text as body, occurred_at
            from outbox where sent_at is null order by seq limit $1
            """;
    private static final String SENT = """
            update outbox o
            set sent_at = now(), feed_position = p.feed_position
            from (select seq, nextval('outbox_feed_position') as feed_position
                  from (select unnest($1::bigint[]) as seq order by seq) ordered) p
            where o.seq = p.seq
            """;

    private final Pool pool;
    private final EventProducer producer;
    private final DeliveryConfig config;
    private final Semaphore bell = new Semaphore(0);
    private final List<Runnable> afterRound = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean stopping;

    Relay(Pool pool, EventProducer producer, DeliveryConfig config) {
        this.pool = pool;
        this.producer = producer;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        ring();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** Says that a transaction with events has been committed, so that they need not wait for the next round. */
    public void ring() {
        bell.release();
    }

    /** Has {@code listener} told, on the relay's thread, each time that events have been sent. */
    public void afterEachRound(Runnable listener) {
        afterRound.add(listener);
    }

    private void run() {
        while (!stopping) {
            try {
                if (round() < config.batch()) {
                    awaitBell();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("events wait in the outbox: %s", e.getMessage());
                pause();
            }
        }
    }

    private void awaitBell() throws InterruptedException {
        if (bell.tryAcquire(config.rest().toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(config.rest().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // On the relay's own thread from step to step: Kafka's send may block while the broker is away.
    private int round() {
        SqlConnection connection = await(pool.getConnection());
        try {
            Transaction transaction = await(connection.begin());
            try {
                int sent = isMine(connection) ? sendUnsent(connection) : 0;
                await(transaction.commit());
                if (sent > 0) {
                    afterRound.forEach(Runnable::run);
                }
                return sent;
            } catch (RuntimeException e) {
                await(transaction.rollback().onFailure().recoverWithNull());
                throw e;
            }
        } finally {
            await(connection.close().onFailure().recoverWithNull());
        }
    }

    private boolean isMine(SqlConnection connection) {
        return await(connection
                        .preparedQuery("select pg_try_advisory_xact_lock($1) as mine")
                        .execute(Tuple.of(LOCK)))
                .iterator()
                .next()
                .getBoolean("mine");
    }

    private int sendUnsent(SqlConnection connection) {
        List<Uni<Void>> acknowledgements = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        for (Row row : await(connection.preparedQuery(UNSENT).execute(Tuple.of(config.batch())))) {
            acknowledgements.add(producer.send(row));
            places.add(row.getLong("seq"));
        }
        if (!places.isEmpty()) {
            await(Uni.join().all(acknowledgements).andFailFast());
            await(connection.preparedQuery(SENT).execute(Tuple.of((Object) places.toArray(Long[]::new))));
        }
        return places.size();
    }

    private <T> T await(Uni<T> step) {
        return step.await().atMost(config.roundLimit());
    }
}
