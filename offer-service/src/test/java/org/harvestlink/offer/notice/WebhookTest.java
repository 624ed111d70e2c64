package org.harvestlink.offer.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.harvestlink.offer.Market.as;
import static org.harvestlink.offer.Market.posting;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a buyer's program is told, from the event to the receiver. */
@OfferTest
class WebhookTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int NO_CONTENT = 204;

    @Inject
    Market market;

    UUID buyer;

    @BeforeEach
    void open() {
        market.open();
        buyer = market.buyer("Sàn Trái Cây");
    }

    @Test
    void a_step_arrives_signed_and_without_what_is_others() throws Exception {
        try (Receiver receiver = new Receiver(number -> NO_CONTENT)) {
            // Given
            JsonPath webhook = made(receiver.url() + "/hook", List.of("AGREEMENT"));
            Deal deal = new Deal(market, buyer);

            // When
            deal.comesTo(MatchStatus.PROPOSED).comesTo(MatchStatus.AGREED, Side.COOPERATIVE, Side.BUYER);

            // Then
            await().atMost(SOON).until(() -> !receiver.told().isEmpty());
            Receiver.Told told = receiver.told().get(0);
            assertThat(told.path()).isEqualTo("/hook");
            assertThat(told.headers().get("signature")).isEqualTo(signature(webhook.getString("secret"), told));
            JsonPath body = new JsonPath(told.body());
            assertThat(body.getString("type")).isEqualTo("match.agreed");
            assertThat(body.getString("data.id")).isEqualTo(deal.id().toString());
            assertThat(body.getLong("data.priceVndPerKg")).isEqualTo(12_000);
            assertThat(told.body()).doesNotContain("maxVndPerKg", "reasons");
            log(webhook)
                    .body("items.size()", is(1))
                    .body("items[0].id", equalTo(told.headers().get("id")));
            awaitLog(webhook, "DELIVERED", List.of(NO_CONTENT));
        }
    }

    @Test
    void what_is_refused_is_sent_again_with_the_same_id_and_every_attempt_is_logged() {
        try (Receiver receiver = new Receiver(number -> number == 0 ? 500 : NO_CONTENT)) {
            // Given
            JsonPath webhook = made(receiver.url(), null);

            // When
            new Deal(market, buyer).comesTo(MatchStatus.HELD, Side.COOPERATIVE);

            // Then
            awaitLog(webhook, "DELIVERED", List.of(500, NO_CONTENT));
            assertThat(receiver.told())
                    .extracting(told -> told.headers().get("id"))
                    .hasSize(2)
                    .containsOnly(receiver.told().get(0).headers().get("id"));
        }
    }

    @Test
    void what_waits_outlives_the_sender_that_had_it_in_hand() {
        try (Receiver receiver = new Receiver(number -> number == 0 ? 503 : NO_CONTENT)) {
            // Given: a delivery whose sender has died long ago, as the database shows it
            JsonPath webhook = made(receiver.url(), null);
            UUID delivery = UUID.randomUUID();
            market.change("""
                    insert into webhook_delivery (id, webhook_id, organization, type, body, status, attempts, next_attempt_at, made_at)
                    values ('%s', '%s', '%s', 'match.agreed', '{}', 'PENDING', 1, now() - interval '1 minute', now())
                    """.formatted(delivery, webhook.getString("id"), buyer));

            // Then
            awaitLog(webhook, "DELIVERED", List.of(503, NO_CONTENT));
            assertThat(receiver.told().get(0).headers()).containsEntry("id", delivery.toString());
        }
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed_and_gone_is_gone() {
        try (Receiver receiver = new Receiver(number -> number == 0 ? 307 : 410)) {
            // Given
            JsonPath webhook = made(receiver.url(), null);

            // When
            tests(webhook, UUID.randomUUID()).statusCode(202).body("type", equalTo("webhook.test"));

            // Then
            awaitLog(webhook, "FAILED", List.of(307, 410));
            assertThat(receiver.told()).extracting(Receiver.Told::path).containsOnly("/");
        }
    }

    @Test
    void a_key_makes_one_webhook_and_its_secret_is_shown_in_that_answer_alone() {
        // Given
        UUID key = UUID.randomUUID();
        Map<String, Object> body = Map.of("url", "http://127.0.0.1:9/");

        // When
        JsonPath first = post(key, body).statusCode(201).extract().jsonPath();
        JsonPath again = post(key, body).statusCode(201).extract().jsonPath();

        // Then
        assertThat(first.getString("secret")).startsWith("whsec_");
        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        as(Tokens.buyer(buyer))
                .get(path())
                .then()
                .body("items.size()", is(1))
                .body("items[0].secret", nullValue())
                .body("items[0].kinds", hasItem("WAITING"));
        assertThat(market.count("select count(*) as n from audit where state ? 'secret'"))
                .isZero();
    }

    @Test
    void addresses_behind_walls_and_without_tls_are_refused() {
        for (String url : List.of(
                "https://10.0.0.1/", "https://169.254.169.254/latest/", "https://[fd00::1]/", "http://example.com/")) {
            post(UUID.randomUUID(), Map.of("url", url))
                    .statusCode(400)
                    .body("type", equalTo("/problems/malformed"))
                    .body("violations[0].field", equalTo("url"));
        }
    }

    @Test
    void there_are_ten_at_most() {
        // Given
        for (int i = 0; i < 10; i++) {
            made("http://127.0.0.1:9/" + i, List.of("ENDING"));
        }

        // Then
        post(UUID.randomUUID(), Map.of("url", "http://127.0.0.1:9/10"))
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-webhooks"));
    }

    @Test
    void nobody_else_sees_removes_or_tests_it() {
        // Given
        String id = made("http://127.0.0.1:9/", List.of("ENDING")).getString("id");
        UUID rival = UUID.randomUUID();

        // Then
        for (String path : List.of(path(), path() + "/" + id, path() + "/" + id + "/deliveries")) {
            as(Tokens.buyer(rival)).get(path).then().statusCode(404);
        }
        as(Tokens.buyer(rival))
                .get("/api/buyers/" + rival + "/webhooks/" + id)
                .then()
                .statusCode(404);
        as(Tokens.buyer(rival))
                .header("If-Match", "*")
                .delete("/api/buyers/" + rival + "/webhooks/" + id)
                .then()
                .statusCode(404);
        posting(rival)
                .post("/api/buyers/" + rival + "/webhooks/" + id + "/test")
                .then()
                .statusCode(404);
        as(Tokens.buyer(buyer)).delete(path() + "/" + id).then().statusCode(428);
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .delete(path() + "/" + id)
                .then()
                .statusCode(204);
        as(Tokens.buyer(buyer)).get(path()).then().body("items.id", not(hasItem(id)));
    }

    private JsonPath made(String url, List<String> kinds) {
        Map<String, Object> body = kinds == null ? Map.of("url", url) : Map.of("url", url, "kinds", kinds);
        return post(UUID.randomUUID(), body)
                .statusCode(201)
                .header("Location", startsWith(path()))
                .extract()
                .jsonPath();
    }

    private ValidatableResponse post(UUID key, Map<String, Object> body) {
        return as(Tokens.buyer(buyer))
                .header("Idempotency-Key", key)
                .body(body)
                .post(path())
                .then();
    }

    private ValidatableResponse tests(JsonPath webhook, UUID key) {
        return as(Tokens.buyer(buyer))
                .header("Idempotency-Key", key)
                .post(path() + "/" + webhook.getString("id") + "/test")
                .then();
    }

    private void awaitLog(JsonPath webhook, String status, List<Integer> codes) {
        await().atMost(SOON).untilAsserted(() -> log(webhook)
                .body("items[0].status", equalTo(status))
                .body("items[0].attempts.statusCode", equalTo(codes))
                .body("items[0].nextAttemptAt", nullValue()));
    }

    private ValidatableResponse log(JsonPath webhook) {
        return as(Tokens.buyer(buyer))
                .get(path() + "/" + webhook.getString("id") + "/deliveries")
                .then()
                .statusCode(200);
    }

    private String path() {
        return "/api/buyers/" + buyer + "/webhooks";
    }

    /** By the words of the specification, with nothing of ours. */
    private static String signature(String secret, Receiver.Told told) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = told.headers().get("id") + "." + told.headers().get("timestamp") + "." + told.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
