package org.harvestlink.offer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.harvestlink.offer.Market.as;
import static org.harvestlink.offer.Market.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.MovableClock;
import org.harvestlink.offer.OfferTest;
import org.harvestlink.offer.Tap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class OrderEventsTest {

    @Inject
    Market market;

    @Inject
    Tap tap;

    @Inject
    ObjectMapper json;

    @Inject
    OrderEnding ending;

    @Inject
    MovableClock clock;

    UUID buyer;

    @BeforeEach
    void aBuyer() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
    }

    @Test
    void a_posted_order_is_told_whole_with_its_maximum_price() throws JsonProcessingException {
        // Given
        Map<String, Object> wanted = Wanted.mangoWith("maxKm", 400);
        wanted.put("minimumLotKg", 500);
        wanted.put("maxSuppliers", 4);
        wanted.put("allOrNothing", true);
        wanted.put("variety", " GL4 ");
        wanted.put("grade", "loại 1");

        // When
        JsonPath posted = posting(buyer).body(wanted).post("/api/orders").jsonPath();

        // Then
        ConsumerRecord<String, String> told = told(posted.getString("id"), 1).get(0);
        assertThat(header(told, "ce_type")).isEqualTo("order.posted");
        assertThat(header(told, "ce_source")).isEqualTo("/offer-service");
        assertThat(UUID.fromString(header(told, "ce_id")).version()).isEqualTo(7);
        assertThat(Instant.parse(header(told, "ce_time"))).isBeforeOrEqualTo(Instant.now());
        assertThat(json.readTree(told.value())).isEqualTo(expected(posted));
    }

    private JsonNode expected(JsonPath posted) throws JsonProcessingException {
        return json.readTree("""
                {
                  "id": "%s", "buyerId": "%s", "buyerName": "Hải Nam Fruit", "channel": "EXPORT",
                  "crop": "MANGO", "variety": "GL4", "grade": "loại 1", "quantityKg": 10000,
                  "delivery": {"from": "%s", "to": "%s", "place": "HUUNGHI"}, "market": "CN",
                  "certifications": {"allOf": ["VIETGAP"], "anyOf": []},
                  "maxVndPerKg": 25000, "maxKm": 400, "minimumLotKg": 500, "maxSuppliers": 4, "allOrNothing": true,
                  "status": "POSTED", "postedAt": "%s", "version": 1
                }
                """.formatted(
                        posted.getString("id"),
                        buyer,
                        Wanted.today().plusDays(5),
                        Wanted.today().plusDays(30),
                        posted.getString("postedAt")));
    }

    @Test
    void revision_and_withdrawal_are_told_with_rising_versions() {
        // Given
        String location =
                posting(buyer).body(Wanted.mango()).post("/api/orders").header("Location");

        // When
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .body(Wanted.mangoWith("quantityKg", 9_000))
                .put(location)
                .then()
                .statusCode(200);
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"2\"")
                .delete(location)
                .then()
                .statusCode(200);

        // Then
        List<ConsumerRecord<String, String>> told = told(id(location), 3);
        assertThat(told)
                .extracting(record -> header(record, "ce_type"))
                .containsExactly("order.posted", "order.revised", "order.withdrawn");
        assertThat(told)
                .extracting(record -> JsonPath.from(record.value()).getLong("version"))
                .containsExactly(1L, 2L, 3L);
        JsonPath last = JsonPath.from(told.get(2).value());
        assertThat(last.getLong("quantityKg")).isEqualTo(9_000);
        assertThat(last.getString("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_refused_order_is_not_told() {
        // Given
        long before = market.count("select count(*) as n from outbox where type like 'order.%'");

        // When
        posting(buyer)
                .body(Wanted.mangoWith("market", "XX"))
                .post("/api/orders")
                .then()
                .statusCode(400);

        // Then
        assertThat(market.count("select count(*) as n from outbox where type like 'order.%'"))
                .isEqualTo(before);
    }

    @Test
    void an_order_ends_on_the_day_after_its_last_day_of_delivery() {
        // Given
        String today = order(Wanted.today());
        String longer = order(Wanted.today().plusDays(40));

        // When
        clock.ahead(Duration.ofDays(1), () -> ending.endWhatIsOver().await().atMost(Duration.ofSeconds(20)));

        // Then
        as(Tokens.buyer(buyer))
                .get(today)
                .then()
                .body("status", equalTo("ENDED"))
                .body("version", equalTo(2));
        as(Tokens.buyer(buyer)).get(longer).then().body("status", equalTo("POSTED"));
        assertThat(told(id(today), 2))
                .extracting(record -> header(record, "ce_type"))
                .endsWith("order.ended");
    }

    @Test
    void an_order_does_not_end_on_its_last_day_of_delivery() {
        // Given
        String today = order(Wanted.today());

        // When
        ending.endWhatIsOver().await().atMost(Duration.ofSeconds(20));

        // Then
        as(Tokens.buyer(buyer)).get(today).then().body("status", equalTo("POSTED"));
    }

    @Test
    void a_buyers_new_name_reaches_the_market_with_each_running_order() {
        // Given
        String running = order(Wanted.today().plusDays(9));
        String withdrawn = order(Wanted.today().plusDays(9));
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .delete(withdrawn)
                .then()
                .statusCode(200);

        // When
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Hải Nam Mới", "channel", "BORDER_TRADE"))
                .put("/api/buyers/" + buyer)
                .then()
                .statusCode(200);

        // Then
        JsonPath followed = JsonPath.from(told(id(running), 2).get(1).value());
        assertThat(followed.getString("buyerName")).isEqualTo("Hải Nam Mới");
        assertThat(followed.getString("channel")).isEqualTo("BORDER_TRADE");
        assertThat(followed.getLong("version")).isEqualTo(2);
        assertThat(told(id(withdrawn), 2)).hasSize(2);
        as(Tokens.buyer(buyer)).get(running).then().body("channel", equalTo("BORDER_TRADE"));
    }

    private String order(LocalDate lastDay) {
        return posting(buyer)
                .body(Wanted.mangoWith("delivery", Wanted.delivery(Wanted.today(), lastDay, "HN")))
                .post("/api/orders")
                .header("Location");
    }

    /** What Kafka holds of this order, once there is so much. */
    private List<ConsumerRecord<String, String>> told(String id, int records) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> tap.records("orders", "MANGO/" + id), found -> found.size() >= records);
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
