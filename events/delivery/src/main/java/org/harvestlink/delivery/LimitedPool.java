package org.harvestlink.delivery;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PrepareOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A pool that lets nobody wait for a connection beyond a limit, and takes back a connection that comes too late.
 *
 * <p>The pool's own limit does not: when it runs out in the moment in which a connection is handed over, the one who asked reads
 * "Timeout", and the connection belongs to nobody for ever (eclipse-vertx/vertx-sql-client, pull request 1621; not in 4.5.28). On a
 * machine that is busy for as long as the limit that moment is long, and a pool of twenty was lost within a minute. What is asked
 * of the pool without a connection of one's own waits as long as all others may keep theirs.
 */
// Quarkus still asks for the older interface.
@SuppressWarnings("deprecation")
final class LimitedPool implements PgPool {

    private final Pool pool;
    private final Vertx vertx;
    private final Duration limit;

    /** @param pool without a limit of its own */
    LimitedPool(Pool pool, Vertx vertx, Duration limit) {
        this.pool = pool;
        this.vertx = vertx;
        this.limit = limit;
    }

    /** Fails with a {@link TimeoutException} when the limit is over. */
    @Override
    public Future<SqlConnection> getConnection() {
        Promise<SqlConnection> asked = Promise.promise();
        long timer = vertx.setTimer(
                limit.toMillis(),
                over -> asked.tryFail(new TimeoutException("no connection to the database within " + limit)));
        pool.getConnection()
                .onSuccess(connection -> {
                    vertx.cancelTimer(timer);
                    if (!asked.tryComplete(connection)) {
                        connection.close();
                    }
                })
                .onFailure(failure -> {
                    vertx.cancelTimer(timer);
                    asked.tryFail(failure);
                });
        return asked.future();
    }

    @Override
    public void getConnection(Handler<AsyncResult<SqlConnection>> handler) {
        getConnection().onComplete(handler);
    }

    @Override
    public Query<RowSet<Row>> query(String sql) {
        return pool.query(sql);
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
        return pool.preparedQuery(sql);
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql, PrepareOptions options) {
        return pool.preparedQuery(sql, options);
    }

    @Override
    public Future<Void> close() {
        return pool.close();
    }

    @Override
    public void close(Handler<AsyncResult<Void>> handler) {
        close().onComplete(handler);
    }

    @Override
    public PgPool connectHandler(Handler<SqlConnection> handler) {
        pool.connectHandler(handler);
        return this;
    }

    @Override
    public PgPool connectionProvider(Function<Context, Future<SqlConnection>> provider) {
        pool.connectionProvider(provider);
        return this;
    }

    @Override
    public int size() {
        return pool.size();
    }
}
