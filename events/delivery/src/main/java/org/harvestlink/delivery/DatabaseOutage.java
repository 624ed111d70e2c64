package org.harvestlink.delivery;

import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.harvestlink.http.Outage;

/** Knows the failures that mean that PostgreSQL can't be reached, is starting or stopping, or has no place left. */
@ApplicationScoped
class DatabaseOutage implements Outage {

    /**
     * Beginnings of SQLSTATE codes (PostgreSQL 17, appendix A): connection exception, insufficient resources, operator
     * intervention (shutdown, still starting, statement given up), idle transaction ended, transaction rollback.
     */
    private static final List<String> PASSING = List.of("08", "53", "57", "25P03", "40");

    /** What the pool says, in exceptions without a type of their own. */
    private static final List<String> POOL = List.of("Timeout", "Pool closed", "Connection is not active");

    @Override
    public boolean explains(Throwable failure) {
        if (failure instanceof PgException refused) {
            return PASSING.stream().anyMatch(String.valueOf(refused.getSqlState())::startsWith);
        }
        return failure instanceof SocketException
                || failure instanceof ClosedChannelException
                || failure instanceof TimeoutException
                || failure instanceof ConnectionPoolTooBusyException
                || failure instanceof VertxException
                || POOL.stream().anyMatch(String.valueOf(failure.getMessage())::startsWith);
    }
}
