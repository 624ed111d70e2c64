package org.harvestlink.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.harvestlink.contract.EventType;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Problem;
import org.junit.jupiter.api.Test;

@DeliveryTest
class WritesTest {

    @Inject
    SessionWrites sessions;

    @Inject
    ConnectionWrites connections;

    @Inject
    Outbox outbox;

    @Inject
    Ledger ledger;

    @Inject
    Pool pool;

    final String crop = Voice.newCrop();
    final OutboxEntry event = Voice.position(crop);
    final UUID page = Ids.next();
    final Caller caller = new Caller("buyer1", UUID.randomUUID(), Set.of("buyer"));

    @Test
    void a_session_write_goes_on_when_its_subscriber_has_gone() {
        // Given
        CompletableFuture<Void> halfWay = new CompletableFuture<>();
        CompletableFuture<Void> gate = new CompletableFuture<>();
        Cancellable client = sessions.change(Actor.of(caller), () -> writeInSession()
                        .invoke(() -> halfWay.complete(null))
                        .call(() -> back(gate))
                        .call(() -> outbox.add(EventType.POSITION_CHANGED, event.body(), event.time())))
                .subscribe()
                .with(done -> {});
        halfWay.join();

        // When
        client.cancel();
        gate.complete(null);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).size() == 1);
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void a_connection_write_goes_on_when_its_subscriber_has_gone() {
        // Given
        CompletableFuture<Void> halfWay = new CompletableFuture<>();
        CompletableFuture<Void> gate = new CompletableFuture<>();
        Cancellable client = connections
                .change(Actor.of(caller), connection -> writeOn(connection)
                        .invoke(() -> halfWay.complete(null))
                        .call(() -> back(gate))
                        .call(() -> outbox.add(connection, List.of(event))))
                .subscribe()
                .with(done -> {});
        halfWay.join();

        // When
        client.cancel();
        gate.complete(null);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).size() == 1);
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void a_session_write_that_fails_late_leaves_nothing() {
        // When
        Throwable failure = failureOf(() -> sessions.change(Actor.of(caller), () -> writeInSession()
                .call(() -> outbox.add(EventType.POSITION_CHANGED, event.body(), event.time()))
                .call(() -> Uni.createFrom().failure(Problem.notFound()))));

        // Then
        assertThat(failure).isInstanceOf(Problem.class);
        assertThat(pages()).isZero();
        assertThat(unsentOrSent()).isZero();
    }

    @Test
    void twenty_posts_with_one_key_have_one_effect_and_one_answer() {
        // Given
        Ask ask = new Ask(caller, UUID.randomUUID().toString(), "POST /pages", Map.of("text", "xoài"));

        // When
        List<String> answers = Multi.createFrom()
                .range(0, 20)
                .onItem()
                .transformToUni(i -> sessions.post(ask, () -> writeInSession()
                        .map(written -> Answer.created("/pages/" + page, 1, Map.of("attempt", i)))))
                .merge(20)
                .map(WritesTest::text)
                .collect()
                .asList()
                .await()
                .atMost(Voice.LONG_ENOUGH);

        // Then
        assertThat(answers).hasSize(20);
        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void both_ways_of_writing_keep_an_answer_without_location() {
        // Given
        Ask first = new Ask(caller, UUID.randomUUID().toString(), "POST /pages", null);
        Ask second = new Ask(caller, UUID.randomUUID().toString(), "POST /pages", null);

        // When
        for (int i = 0; i < 2; i++) {
            Response one = sessions.post(first, () -> Uni.createFrom().item(Answer.ok(7, Map.of("a", 1))))
                    .await()
                    .atMost(Voice.LONG_ENOUGH);
            Response two = connections
                    .post(second, connection -> Uni.createFrom().item(Answer.ok(7, Map.of("a", 1))))
                    .await()
                    .atMost(Voice.LONG_ENOUGH);

            // Then
            assertThat(text(one)).isEqualTo("200 null \"7\" {\"a\":1}").isEqualTo(text(two));
        }
    }

    @Test
    void a_key_with_another_body_is_refused() {
        // Given
        String key = UUID.randomUUID().toString();
        sessions.post(new Ask(caller, key, "POST /pages", "one"), () -> Uni.createFrom()
                        .item(Answer.ok(1, "one")))
                .await()
                .atMost(Voice.LONG_ENOUGH);

        // When
        Throwable refused =
                failureOf(() -> sessions.post(new Ask(caller, key, "POST /pages", "two"), () -> Uni.createFrom()
                        .item(Answer.ok(1, "two"))));

        // Then
        assertThat(refused).isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                        problem.type().status())
                .isEqualTo(422));
    }

    @Test
    void a_key_of_somebody_else_is_another_key() {
        // Given
        String key = UUID.randomUUID().toString();
        Caller other = new Caller("buyer2", UUID.randomUUID(), Set.of("buyer"));
        sessions.post(new Ask(caller, key, "POST /pages", "one"), () -> Uni.createFrom()
                        .item(Answer.ok(1, "mine")))
                .await()
                .atMost(Voice.LONG_ENOUGH);

        // When
        Response answer = sessions.post(new Ask(other, key, "POST /pages", "one"), () -> Uni.createFrom()
                        .item(Answer.ok(1, "theirs")))
                .await()
                .atMost(Voice.LONG_ENOUGH);

        // Then
        assertThat(text(answer)).isEqualTo("200 null \"1\" \"theirs\"");
    }

    @Test
    void a_key_whose_post_was_refused_is_free_again() {
        // Given
        Ask ask = new Ask(caller, UUID.randomUUID().toString(), "POST /pages", "one");
        assertThat(failureOf(() -> sessions.post(ask, () -> Uni.createFrom().failure(Problem.notFound()))))
                .isInstanceOf(Problem.class);

        // When
        Response answer = sessions.post(ask, () -> Uni.createFrom().item(Answer.ok(1, "now")))
                .await()
                .atMost(Voice.LONG_ENOUGH);

        // Then
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    private Uni<Integer> writeInSession() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("insert into page (id, text) values (:id, 'a')")
                        .setParameter("id", page)
                        .executeUpdate());
    }

    private Uni<Void> writeOn(SqlConnection connection) {
        return connection
                .preparedQuery("insert into page (id, text) values ($1, 'a')")
                .execute(Tuple.of(page))
                .replaceWithVoid();
    }

    /** Waits for the gate and comes back on the context of the transaction, which a session must not leave. */
    private static Uni<Void> back(CompletableFuture<Void> gate) {
        Context context = Vertx.currentContext();
        return Uni.createFrom().completionStage(gate).emitOn(task -> context.runOnContext(ignored -> task.run()));
    }

    private long pages() {
        return count("select count(*) as n from page where id = $1", page);
    }

    private long unsentOrSent() {
        return count("select count(*) as n from outbox where partition_key = $1", crop);
    }

    private long count(String sql, Object parameter) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(parameter))
                .await()
                .atMost(Voice.LONG_ENOUGH)
                .iterator()
                .next()
                .getLong("n");
    }

    private static String text(Response answer) {
        return answer.getStatus() + " " + answer.getHeaderString("Location") + " \""
                + answer.getEntityTag().getValue() + "\" " + answer.getEntity();
    }

    private static <T> Throwable failureOf(Supplier<Uni<T>> work) {
        return work.get()
                .onItemOrFailure()
                .transform((done, failure) -> failure)
                .await()
                .atMost(Voice.LONG_ENOUGH);
    }
}
