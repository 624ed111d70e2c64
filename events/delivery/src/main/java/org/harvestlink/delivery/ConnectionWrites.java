package org.harvestlink.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * The same write flow as {@link SessionWrites} on a plain connection, for statements that are too hot or too particular
 * for entities.
 */
@ApplicationScoped
public class ConnectionWrites {

    private static final String CLAIM = StoredAnswer.CLAIM
            .replace("{settings}", String.format(Actor.SETTINGS, "$1", "$2", "$3"))
            .replace("{key}", "$4")
            .replace("{hash}", "$5");
    private static final String FIND = String.format(StoredAnswer.FIND, "$1", "$2");
    private static final String STORE = String.format(StoredAnswer.STORE, "$1", "$2", "$3", "$4", "$5", "$6");

    private final Pool pool;
    private final Detached detached;
    private final Relay relay;
    private final ObjectMapper json;

    ConnectionWrites(Pool pool, Detached detached, Relay relay, ObjectMapper json) {
        this.pool = pool;
        this.detached = detached;
        this.relay = relay;
        this.json = json;
    }

    /** {@code effect} within one transaction on somebody's behalf. */
    public <T> Uni<T> change(Actor actor, Function<ActingConnection, Uni<T>> effect) {
        return transaction(connection -> ActingConnection.of(connection, actor).chain(effect::apply));
    }

    /** A POST: {@code effect} within one transaction on the caller's behalf, once for each key. */
    public Uni<Response> post(Ask ask, Function<ActingConnection, Uni<Answer>> effect) {
        return transaction(connection -> once(connection, ask, effect)).map(StoredAnswer::toResponse);
    }

    private <T> Uni<T> transaction(Function<SqlConnection, Uni<T>> work) {
        return detached.run(() -> pool.withTransaction(work).invoke(relay::ring));
    }

    private Uni<StoredAnswer> once(SqlConnection connection, Ask ask, Function<ActingConnection, Uni<Answer>> effect) {
        Actor actor = Actor.of(ask.caller());
        String hash = ask.hash(json);
        return connection
                .preparedQuery(CLAIM)
                .execute(actor.parameters(ask.key(), hash))
                .chain(claim -> claim.iterator().next().getLong("claimed") == 1
                        ? effect.apply(new ActingConnection(connection, actor))
                                .map(answer -> StoredAnswer.of(hash, answer, json))
                                .call(answer -> store(connection, ask, answer))
                        : find(connection, ask).map(answer -> answer.requireSame(hash)));
    }

    private static Uni<StoredAnswer> find(SqlConnection connection, Ask ask) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(ask.caller().subject(), ask.key()))
                .map(rows -> rows.iterator().next())
                .map(ConnectionWrites::stored);
    }

    private static StoredAnswer stored(Row row) {
        return new StoredAnswer(
                row.getString("request_hash"),
                row.getInteger("status"),
                row.getString("location"),
                row.getLong("version"),
                row.getString("body"));
    }

    private static Uni<Void> store(SqlConnection connection, Ask ask, StoredAnswer answer) {
        return connection
                .preparedQuery(STORE)
                .execute(Tuple.of(
                        answer.status(),
                        answer.location(),
                        answer.version(),
                        answer.body(),
                        ask.caller().subject(),
                        ask.key()))
                .replaceWithVoid();
    }
}
