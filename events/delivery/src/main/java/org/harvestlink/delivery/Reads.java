package org.harvestlink.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one way in which what is private to parties is read: in a short transaction on somebody's behalf. Whatever a query
 * forgets to ask, row-level security lets it see no more than that one may.
 */
@ApplicationScoped
public class Reads {

    private final Pool pool;
    private final Detached detached;
    private final SessionActing acting;

    Reads(Pool pool, Detached detached, SessionActing acting) {
        this.pool = pool;
        this.detached = detached;
        this.acting = acting;
    }

    /** Reads on a plain connection. It may also write what tells nobody anything, such as a queue. */
    public <T> Uni<T> on(Actor actor, Function<ActingConnection, Uni<T>> query) {
        return pool.withTransaction(
                connection -> ActingConnection.of(connection, actor).chain(query::apply));
    }

    /** Reads in a Panache session, away from the request's cancellation, which must not reach into a transaction. */
    public <T> Uni<T> inSession(Actor actor, Supplier<Uni<T>> query) {
        return detached.run(() -> Panache.withTransaction(() -> acting.as(actor).chain(told -> query.get())));
    }
}
