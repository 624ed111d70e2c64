package org.harvestlink.offer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.harvestlink.offer.Market.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class OrderRepeatTest {

    @Inject
    Market market;

    UUID buyer;
    String token;
    final String key = UUID.randomUUID().toString();

    @BeforeEach
    void aBuyer() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
        token = Tokens.buyer(buyer);
    }

    @Test
    void the_same_key_and_body_get_the_same_answer() {
        // Given
        Response first = post(Wanted.mango());

        // When
        Response second = post(Wanted.mango());

        // Then
        assertThat(whole(second)).isEqualTo(whole(first)).startsWith("201 ");
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        // Given
        post(Wanted.mango());

        // When
        Response second = post(Wanted.mangoWith("quantityKg", 9_999));

        // Then
        second.then().statusCode(422).body("type", endsWith("/problems/idempotency-key-reused"));
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void twenty_at_once_with_one_key_make_one_order() {
        // Given
        Map<String, Object> order = Wanted.mango();
        ExecutorService clients = Executors.newFixedThreadPool(20);

        // When
        List<CompletableFuture<String>> answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> whole(post(order)), clients))
                .toList();
        Set<String> different = answers.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        clients.shutdown();

        // Then
        assertThat(different).hasSize(1).allMatch(answer -> answer.startsWith("201 "));
        assertThat(orders()).isEqualTo(1);
    }

    private Response post(Map<String, Object> order) {
        return as(token).header("Idempotency-Key", key).body(order).post("/api/orders");
    }

    private static String whole(Response answer) {
        return answer.statusCode() + " " + answer.header("Location") + " " + answer.header("ETag") + " "
                + answer.contentType() + " " + answer.asString();
    }

    private long orders() {
        return market.count("select count(*) as n from orders where buyer_id = '" + buyer + "'");
    }
}
