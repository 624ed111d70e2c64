package org.harvestlink.offer.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.harvestlink.offer.Market.as;
import static org.harvestlink.offer.Market.posting;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@OfferTest
class OrderRefusalTest {

    private static final String WHOLE_KG = "must be whole kilograms from 1 to 100,000,000";
    private static final String SO_KG = "phải là số kg nguyên từ 1 đến 100.000.000";

    @Inject
    Market market;

    UUID buyer;

    @BeforeEach
    void aBuyer() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("quantityKg", -5, "quantityKg", SO_KG, WHOLE_KG),
                fault("quantityKg", 0, "quantityKg", SO_KG, WHOLE_KG),
                fault("quantityKg", 100_000_001, "quantityKg", SO_KG, WHOLE_KG),
                fault("quantityKg", null, "quantityKg", SO_KG, WHOLE_KG),
                fault("quantityKg", "12", "quantityKg", "phải là số nguyên", "must be a whole number"),
                fault("quantityKg", 1.5, "quantityKg", "phải là số nguyên", "must be a whole number"),
                fault("crop", "DURIAN", "crop", "không có loại cây trồng này", "is not a crop we know"),
                fault("crop", " ", "crop", "không được bỏ trống", "must not be blank"),
                fault("market", "XX", "market", "không có thị trường này", "is not a market we know"),
                fault(
                        "delivery",
                        Wanted.delivery(Wanted.today(), Wanted.today(), "MOON"),
                        "delivery.place",
                        "không có điểm giao này",
                        "is not a destination we know"),
                fault(
                        "delivery",
                        Wanted.delivery(Wanted.today(), Wanted.today().minusDays(1), "HN"),
                        "delivery.to",
                        "ngày kết thúc trước ngày bắt đầu",
                        "the window ends before it begins"),
                fault(
                        "delivery",
                        Wanted.delivery(
                                Wanted.today().minusDays(9), Wanted.today().minusDays(1), "HN"),
                        "delivery.to",
                        "thời gian giao hàng đã qua",
                        "the delivery window is already over"),
                fault(
                        "delivery",
                        Map.of("from", Wanted.today().toString(), "to", "+999999999-12-31", "place", "HN"),
                        "delivery.to",
                        "phải là ngày dạng YYYY-MM-DD",
                        "must be a day, YYYY-MM-DD"),
                fault(
                        "note",
                        "Gọi\0trước",
                        "note",
                        "không được chứa ký tự U+0000",
                        "must not contain the character U+0000"),
                fault("delivery", null, "delivery", "không được bỏ trống", "must not be missing"),
                fault(
                        "certifications",
                        Map.of("allOf", List.of("VIETGAP", "HALAL")),
                        "certifications.allOf[1]",
                        "không có loại chứng nhận này",
                        "is not a certification scheme we know"),
                fault(
                        "certifications",
                        Map.of("anyOf", List.of("KOSHER")),
                        "certifications.anyOf[0]",
                        "không có loại chứng nhận này",
                        "is not a certification scheme we know"),
                fault(
                        "maxVndPerKg",
                        10_000_001,
                        "maxVndPerKg",
                        "phải là số đồng nguyên mỗi kg, từ 1 đến 10.000.000",
                        "must be whole VND per kilogram from 1 to 10,000,000"),
                fault("maxKm", 0, "maxKm", "phải từ 1 trở lên", "must be greater than or equal to 1"),
                fault("maxKm", 5001, "maxKm", "không được quá 5000", "must be less than or equal to 5000"),
                fault(
                        "maxSuppliers",
                        1001,
                        "maxSuppliers",
                        "không được quá 1000",
                        "must be less than or equal to 1000"),
                fault(
                        "minimumLotKg",
                        10_001,
                        "minimumLotKg",
                        "không được lớn hơn quantityKg",
                        "must not be more than quantityKg"),
                fault("note", "x".repeat(1001), "note", "phải dài từ 0 đến 1000", "must have a length from 0 to 1000"),
                fault("allOrNothing", "yes", "allOrNothing", "phải là true hoặc false", "must be true or false"),
                fault("price", 1, "price", "trường này không có trong API", "is not a field of this API"));
    }

    private static Arguments fault(String field, Object value, String path, String vi, String en) {
        return Arguments.of(field, value, path, vi, en);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("faults")
    void a_fault_is_told_with_its_field_in_both_languages(
            String field, Object value, String path, String vi, String en) {
        Map<String, Object> order = Wanted.mangoWith(field, value);

        posting(buyer)
                .body(order)
                .post("/api/orders")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/malformed"))
                .body("status", equalTo(400))
                .body("title", equalTo("Dữ liệu gửi lên chưa đúng"))
                .body("violations.field", hasItem(path))
                .body("violations.find { it.field == '" + path + "' }.message", equalTo(vi));
        posting(buyer)
                .header("Accept-Language", "en")
                .body(order)
                .post("/api/orders")
                .then()
                .statusCode(400)
                .body("title", equalTo("The input is not valid"))
                .body("violations.find { it.field == '" + path + "' }.message", equalTo(en));
    }

    @Test
    void all_faults_are_told_at_once() {
        Map<String, Object> order = Wanted.mangoWith("crop", "DURIAN");
        order.put("market", "XX");
        order.put("minimumLotKg", 20_000);

        posting(buyer)
                .body(order)
                .post("/api/orders")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("minimumLotKg", "crop", "market")));
    }

    @Test
    void broken_json_is_told() {
        refused(posting(buyer).body("{\"crop\": ").post("/api/orders"), 400, "malformed");
    }

    @Test
    void an_empty_body_is_told() {
        refused(posting(buyer).post("/api/orders"), 400, "malformed");
    }

    @Test
    void another_media_type_is_told() {
        refused(
                posting(buyer).contentType(ContentType.XML).body("<order/>").post("/api/orders"),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_huge_body_is_told() {
        Response answer = posting(buyer)
                .body(Wanted.mangoWith("note", "x".repeat(2_000_000)))
                .post("/api/orders");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_post_without_a_key_is_told_why_it_needs_one() {
        refused(as(Tokens.buyer(buyer)).body(Wanted.mango()).post("/api/orders"), 400, "idempotency-key-missing");
    }

    @Test
    void an_unknown_address_is_told() {
        refused(as(Tokens.buyer(buyer)).get("/api/orderz"), 404, "not-found");
        refused(as(Tokens.buyer(buyer)).get("/api/orders/17"), 404, "not-found");
    }

    @Test
    void a_verb_that_the_address_does_not_take_is_told() {
        refused(as(Tokens.buyer(buyer)).delete("/api/orders"), 405, "method-not-allowed");
    }

    @Test
    void a_query_that_cannot_be_read_is_told_with_its_field() {
        as(Tokens.buyer(buyer))
                .get("/api/orders?limit=all")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("limit")));
        as(Tokens.buyer(buyer))
                .get("/api/orders?limit=201")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("limit")));
        as(Tokens.buyer(buyer))
                .get("/api/orders?status=LOST")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("status"))
                .body("violations[0].message", equalTo("phải là một trong: POSTED, WITHDRAWN, ENDED"));
        as(Tokens.buyer(buyer))
                .get("/api/orders?after=x")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("after")));
    }

    @Test
    void nobody_orders_without_a_login() {
        refused(
                given().contentType(ContentType.JSON)
                        .header("Idempotency-Key", "k")
                        .body(Wanted.mango())
                        .post("/api/orders"),
                401,
                "login-needed");
    }

    @Test
    void an_expired_login_is_none() {
        String expired = Tokens.of("buyer", buyer, Duration.ofMinutes(-5));

        refused(
                as(expired).header("Idempotency-Key", "k").body(Wanted.mango()).post("/api/orders"),
                401,
                "login-needed");
    }

    @Test
    void a_login_whose_role_was_forged_is_none() {
        String[] parts = Tokens.cooperative(buyer).split("\\.");
        String forged = Tokens.buyer(buyer).split("\\.")[1];

        refused(
                as(parts[0] + "." + forged + "." + parts[2])
                        .header("Idempotency-Key", "k")
                        .body(Wanted.mango())
                        .post("/api/orders"),
                401,
                "login-needed");
    }

    @Test
    void a_cooperative_does_not_order() {
        refused(
                as(Tokens.cooperative(buyer))
                        .header("Idempotency-Key", "k")
                        .body(Wanted.mango())
                        .post("/api/orders"),
                403,
                "forbidden");
    }

    @Test
    void a_buyer_without_a_profile_is_told_how_to_make_it() {
        UUID stranger = UUID.randomUUID();

        posting(stranger)
                .header("Accept-Language", "en")
                .body(Wanted.mango())
                .post("/api/orders")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/profile-missing"))
                .body("detail", containsString("PUT /api/buyers/" + stranger));
    }

    @Test
    void what_is_somebody_elses_looks_like_what_is_not_there() {
        // Given
        String location =
                posting(buyer).body(Wanted.mango()).post("/api/orders").header("Location");
        UUID other = market.buyer("Khác");

        // Then
        refused(as(Tokens.buyer(other)).get(location), 404, "not-found");
        refused(as(Tokens.cooperative(buyer)).get(location), 404, "not-found");
        refused(
                as(Tokens.buyer(other))
                        .header("If-Match", "\"1\"")
                        .body(Wanted.mango())
                        .put(location),
                404,
                "not-found");
        refused(as(Tokens.buyer(other)).header("If-Match", "\"1\"").delete(location), 404, "not-found");
    }

    @Test
    void a_change_needs_the_newest_version() {
        // Given
        String location =
                posting(buyer).body(Wanted.mango()).post("/api/orders").header("Location");

        // Then
        refused(as(Tokens.buyer(buyer)).body(Wanted.mango()).put(location), 428, "if-match-needed");
        refused(as(Tokens.buyer(buyer)).delete(location), 428, "if-match-needed");
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"9\"")
                .body(Wanted.mango())
                .put(location)
                .then()
                .statusCode(412)
                .body("version", equalTo(1));
        refused(as(Tokens.buyer(buyer)).header("If-Match", "\"9\"").delete(location), 412, "stale");
    }

    @Test
    void the_crop_of_an_order_stays() {
        // Given
        String location =
                posting(buyer).body(Wanted.mango()).post("/api/orders").header("Location");

        // Then
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .body(Wanted.mangoWith("crop", "PLUM"))
                .put(location)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("crop")));
    }

    private static void refused(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/" + type))
                .body("title", not(equalTo("")))
                .header("Content-Language", "vi");
    }
}
