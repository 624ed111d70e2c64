package org.harvestlink.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * One round of the relay: takes what is <em>not yet sent</em>, never what lies behind the last one sent, because rows
 * become visible out of order. A crash between Kafka's acknowledgement and the commit sends a batch again with the same
 * ids, which the inbox of each consumer passes over.
 *
 * <p>Of several instances of a service one sends at a time, under an advisory lock of the database that its transaction
 * holds until it is visible; so the place that an event gets in the live feed becomes visible in the order of the places.
 *
 * <p>Runs step by step on the caller's thread, which must not be an event loop: Kafka's send may block while the broker
 * is away.
 */
@ApplicationScoped
class OutboxRound {

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

    OutboxRound(Pool pool, EventProducer producer, DeliveryConfig config) {
        this.pool = pool;
        this.producer = producer;
        this.config = config;
    }

    /**
     * What came of a round.
     *
     * @param sent how many events Kafka has acknowledged
     * @param failure why others wait, null when none does
     */
    record Outcome(int sent, Throwable failure) {

        static final Outcome NOTHING = new Outcome(0, null);
    }

    /** Sends up to a batch; a {@link RuntimeException} means that nothing was marked as sent. */
    Outcome run() {
        SqlConnection connection = await(pool.getConnection());
        try {
            Transaction transaction = await(connection.begin());
            try {
                Outcome outcome = isMine(connection) ? sendUnsent(connection) : Outcome.NOTHING;
                await(transaction.commit());
                return outcome;
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

    private Outcome sendUnsent(SqlConnection connection) {
        List<Sending> sendings = new ArrayList<>();
        for (Row row : await(connection.preparedQuery(UNSENT).execute(Tuple.of(config.batch())))) {
            Sending sending = new Sending(row.getLong("seq"), producer.send(row));
            sendings.add(sending);
            if (sending.brokerIsAway()) {
                break; // each further one would block as long
            }
        }
        Throwable failure = null;
        List<Long> sent = new ArrayList<>();
        for (Sending sending : sendings) {
            Throwable why = sending.failure();
            if (why == null) {
                sent.add(sending.seq());
            } else if (failure == null) {
                failure = why;
            }
        }
        if (!sent.isEmpty()) {
            await(connection.preparedQuery(SENT).execute(Tuple.of((Object) sent.toArray(Long[]::new))));
        }
        return new Outcome(sent.size(), failure);
    }

    private <T> T await(Uni<T> step) {
        return step.await().atMost(config.roundLimit());
    }

    /** One row on its way; the producer's own delivery limit bounds the wait for its end. */
    private record Sending(long seq, CompletableFuture<Void> acknowledged) {

        boolean brokerIsAway() {
            return acknowledged.isCompletedExceptionally() && failure() instanceof RetriableException;
        }

        /** Waits for the acknowledgement; null when it has come. */
        Throwable failure() {
            try {
                acknowledged.join();
                return null;
            } catch (CompletionException e) {
                return e.getCause();
            }
        }
    }
}
