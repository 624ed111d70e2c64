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

    private static final String CLAIM = String.format(StoredAnswer.CLAIM, "$1", "$2", "$3");
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

    /** {@code effect} within one transaction. */
    public <T> Uni<T> change(Function<SqlConnection, Uni<T>> effect) {
        return detached.run(() -> pool.withTransaction(effect).invoke(relay::ring));
    }

    /** A POST: {@code effect} within one transaction, once for each key. */
    public Uni<Response> post(Ask ask, Function<SqlConnection, Uni<Answer>> effect) {
        return change(connection -> once(connection, ask, effect)).map(StoredAnswer::toResponse);
    }

    private Uni<StoredAnswer> once(SqlConnection connection, Ask ask, Function<SqlConnection, Uni<Answer>> effect) {
        String caller = ask.caller().subject();
        String hash = ask.hash(json);
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(caller, ask.key(), hash))
                .chain(claim -> claim.rowCount() == 1
                        ? effect.apply(connection)
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
