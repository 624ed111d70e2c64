package org.harvestlink.matching.match;

import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.UUID;

/**
 * Holds a position, so that steps which touch it have read all that they read and wait in the statement that writes: the
 * moment in which anything may happen. Let go of by closing.
 */
final class Bottleneck implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Pool pool;
    private final SqlConnection connection;
    private final Transaction transaction;

    Bottleneck(Pool pool, UUID positionId) {
        this.pool = pool;
        connection = pool.getConnection().await().atMost(LIMIT);
        transaction = connection.begin().await().atMost(LIMIT);
        execute("select set_config('harvestlink.role', 'market', true)");
        execute("select 1 from position where id = $1 for no key update", positionId);
    }

    /** Waits until that many steps wait. */
    void waiting(int steps) {
        waiting(steps, "with locked%");
    }

    /** Waits until that many withdrawals or revisions of listings wait. */
    void declarationsWaiting(int declarations) {
        waiting(declarations, "with taken%");
    }

    private void waiting(int some, String statement) {
        await().atMost(LIMIT)
                .until(
                        () -> pool.preparedQuery("""
                                        select count(*) from pg_stat_activity
                                        where datname = current_database() and wait_event_type = 'Lock'
                                          and query like $1
                                        """)
                                .execute(Tuple.of(statement))
                                .await()
                                .atMost(LIMIT)
                                .iterator()
                                .next()
                                .getLong(0),
                        waiting -> waiting == some);
    }

    /** Does something in the transaction that holds the position. */
    void execute(String statement, Object... parameters) {
        connection
                .preparedQuery(statement)
                .execute(Tuple.from(parameters))
                .await()
                .atMost(LIMIT);
    }

    @Override
    public void close() {
        transaction.commit().await().atMost(LIMIT);
        connection.close().await().atMost(LIMIT);
    }
}
