package org.harvestlink.offer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.local.test.TestStack;
import org.harvestlink.offer.order.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class OutageTest {

    TestStack stack;

    @Inject
    Market market;

    @BeforeEach
    void open() {
        market.open();
    }

    @Test
    void a_client_that_asks_again_with_its_key_has_one_order_whatever_became_of_the_database() {
        // Given
        UUID buyer = market.buyer("Hải Nam Fruit");
        CompletableFuture<Void> restart = CompletableFuture.runAsync(this::restartPostgres);
        List<Response> refusals = new ArrayList<>();

        // When
        int posted = 0;
        while (posted < 20 || !restart.isDone()) {
            String key = UUID.randomUUID().toString();
            Response answer = post(buyer, key);
            while (answer.statusCode() != 201) {
                refusals.add(answer);
                answer = post(buyer, key);
            }
            posted++;
        }
        restart.join();

        // Then
        assertThat(market.count("select count(*) as n from orders where buyer_id = '" + buyer + "'"))
                .isEqualTo(posted);
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.statusCode()).isEqualTo(503);
            assertThat(refusal.header("Retry-After")).isEqualTo("1");
            assertThat(refusal.path("type").toString()).endsWith("/problems/unavailable");
        });
    }

    @Test
    void readers_are_told_to_come_back_while_the_database_is_away() {
        // Given
        CompletableFuture<Void> restart = CompletableFuture.runAsync(this::restartPostgres);

        // When
        List<Integer> statuses = new ArrayList<>();
        while (!restart.isDone()) {
            statuses.add(given().get("/api/demand").statusCode());
            statuses.add(given().get("/api/buyers").statusCode());
        }

        // Then
        assertThat(statuses).containsOnly(200, 503);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/api/demand").statusCode() == 200);
    }

    private static Response post(UUID buyer, String key) {
        return Market.as(Tokens.buyer(buyer))
                .header("Idempotency-Key", key)
                .body(Wanted.mango())
                .post("/api/orders");
    }

    private void restartPostgres() {
        try {
            stack.killAndRestartPostgres();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
