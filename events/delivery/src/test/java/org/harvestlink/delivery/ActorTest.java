package org.harvestlink.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.harvestlink.http.Caller;
import org.harvestlink.local.test.TestStack;
import org.junit.jupiter.api.Test;

/** Whom the database knows, and what it shows and keeps of them. */
@DeliveryTest
class ActorTest {

    private static final String ANSWERS = "select count(*) as n from idempotency where key = $1";

    TestStack stack;

    @Inject
    Reads reads;

    @Inject
    ConnectionWrites connections;

    @Inject
    SessionWrites sessions;

    @Inject
    Pool pool;

    final Caller caller = new Caller("buyer-" + UUID.randomUUID(), UUID.randomUUID(), Set.of("buyer"));
    final Caller other = new Caller("buyer-" + UUID.randomUUID(), UUID.randomUUID(), Set.of("buyer"));
    final String key = UUID.randomUUID().toString();

    @Test
    void an_answer_is_seen_by_its_asker_and_by_the_market_and_by_nobody_else() {
        // When
        connections
                .post(new Ask(caller, key, "POST /pages", null), connection -> Uni.createFrom()
                        .item(Answer.ok(1, "one")))
                .await()
                .atMost(Voice.LONG_ENOUGH);

        // Then
        assertThat(answers(Actor.of(caller))).isEqualTo(1);
        assertThat(answers(Actor.MARKET)).isEqualTo(1);
        assertThat(answers(Actor.of(other))).isZero();
        assertThat(pool.withConnection(this::answers).await().atMost(Voice.LONG_ENOUGH))
                .isZero();
    }

    @Test
    void what_was_said_of_one_transaction_does_not_hold_for_the_next() {
        // When
        String after = pool.withConnection(connection -> connection
                        .begin()
                        .chain(begun ->
                                ActingConnection.of(connection, Actor.MARKET).chain(begun::commit))
                        .chain(() ->
                                connection.query("select acting_role() as role").execute()))
                .await()
                .atMost(Voice.LONG_ENOUGH)
                .iterator()
                .next()
                .getString("role");

        // Then
        assertThat(after).isNull();
    }

    @Test
    void a_change_in_a_session_is_made_on_the_callers_behalf() {
        // When
        String subject = sessions.change(Actor.of(caller), () -> Panache.getSession()
                        .chain(session -> session.createNativeQuery("select acting_subject()", String.class)
                                .getSingleResult()))
                .await()
                .atMost(Voice.LONG_ENOUGH);

        // Then
        assertThat(subject).isEqualTo(caller.subject());
    }

    @Test
    void the_service_has_no_right_to_write_the_audit_trail() {
        // When
        Function<String, Throwable> refusal = statement -> reads.on(
                        Actor.MARKET, connection -> connection.query(statement).execute())
                .onItemOrFailure()
                .transform((done, failure) -> failure)
                .await()
                .atMost(Voice.LONG_ENOUGH);

        // Then
        for (String statement : new String[] {
            "insert into audit select * from audit",
            "update audit set role = 'x'",
            "delete from audit",
            "truncate audit",
            "update flyway_schema_history set success = false"
        }) {
            assertThat(refusal.apply(statement)).as(statement).hasMessageContaining("permission denied");
        }
    }

    @Test
    void not_even_the_owner_rewrites_the_audit_trail() throws SQLException {
        try (Connection owner = stack.asOwner();
                Statement statement = owner.createStatement()) {
            for (String rewrite : new String[] {"update audit set role = 'x'", "delete from audit", "truncate audit"}) {
                assertThatThrownBy(() -> statement.execute(rewrite))
                        .as(rewrite)
                        .hasMessageContaining("the audit trail is only added to");
            }
        }
    }

    private long answers(Actor actor) {
        return reads.on(actor, this::answers).await().atMost(Voice.LONG_ENOUGH);
    }

    private Uni<Long> answers(SqlConnection connection) {
        return connection.preparedQuery(ANSWERS).execute(Tuple.of(key)).map(rows -> rows.iterator()
                .next()
                .getLong("n"));
    }
}
