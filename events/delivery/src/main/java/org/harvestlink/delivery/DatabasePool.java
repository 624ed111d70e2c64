package org.harvestlink.delivery;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The pool that a service's requests, consumers and relay share, with a limit to every wait. */
@Singleton
class DatabasePool implements PgPoolCreator {

    private static final int WITHOUT = 0;

    private final DeliveryConfig config;

    DatabasePool(DeliveryConfig config) {
        this.config = config;
    }

    @Override
    public Pool create(Input input) {
        List<SqlConnectOptions> servers = new ArrayList<>(input.pgConnectOptionsList());
        input.pgConnectOptionsList().forEach(this::limit);
        Pool pool = PgBuilder.pool()
                .with(input.poolOptions().setConnectionTimeout(WITHOUT))
                .connectingTo(servers)
                .using(input.vertx())
                .build();
        return new LimitedPool(pool, input.vertx(), config.connectionLimit());
    }

    private void limit(PgConnectOptions server) {
        server.setConnectTimeout((int) config.connectionLimit().toMillis());
        server.setTcpKeepAlive(true);
        server.addProperty("statement_timeout", millis(config.statementLimit()));
        server.addProperty("idle_in_transaction_session_timeout", millis(config.idleTransactionLimit()));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
