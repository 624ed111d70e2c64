package org.harvestlink.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.function.Function;

/**
 * A connection within a transaction that the database knows to run on somebody's behalf. A repository that asks for one
 * can't be called without saying for whom.
 */
public final class ActingConnection extends SqlConnection {

    private static final String SET = "select " + String.format(Actor.SETTINGS, "$1", "$2", "$3");

    private final Actor actor;

    /** For those who tell the database in a statement of their own. */
    ActingConnection(SqlConnection connection, Actor actor) {
        super(connection.getDelegate());
        this.actor = actor;
    }

    /** Tells the database; within a transaction, or it is forgotten at once. */
    static Uni<ActingConnection> of(SqlConnection connection, Actor actor) {
        return connection
                .preparedQuery(SET)
                .execute(actor.parameters())
                .replaceWith(new ActingConnection(connection, actor));
    }

    /**
     * A part of the transaction that is done on another's behalf, after which it goes on as before: what a party's step causes
     * with others is the market's doing, which that party must not see.
     */
    public <T> Uni<T> as(Actor other, Function<ActingConnection, Uni<T>> part) {
        return of(this, other)
                .chain(part::apply)
                .onFailure()
                .call(failure -> of(this, actor).onFailure().recoverWithNull()) // what has failed may be tried again
                .call(() -> of(this, actor));
    }

    /** On whose behalf. */
    public Actor actor() {
        return actor;
    }
}
