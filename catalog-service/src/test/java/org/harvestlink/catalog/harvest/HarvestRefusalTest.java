package org.harvestlink.catalog.harvest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.harvestlink.catalog.Grower.as;
import static org.harvestlink.catalog.Grower.mango;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.harvestlink.delivery.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@CatalogTest
class HarvestRefusalTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String WHOLE_KG = "must be whole kilograms from 1 to 100,000,000";
    private static final String SO_KG = "phải là số kg nguyên từ 1 đến 100.000.000";

    Grower grower;
    String area;

    @BeforeEach
    void aGrowerOfMango() {
        grower = Grower.called("HTX Xoài Yên Châu");
        area = grower.hasArea(mangoArea());
    }

    private ValidatableResponse lists(Map<String, Object> harvest) {
        return grower.posting().body(harvest).post("/api/harvests").then();
    }

    private static Map<String, Object> window(LocalDate from, LocalDate to) {
        return Map.of("from", from.toString(), "to", to.toString());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("quantityKg", -5, "quantityKg", SO_KG, WHOLE_KG),
                fault("quantityKg", 100_000_001, "quantityKg", SO_KG, WHOLE_KG),
                fault("quantityKg", "12", "quantityKg", "phải là số nguyên", "must be a whole number"),
                fault("quantityKg", 1.5, "quantityKg", "phải là số nguyên", "must be a whole number"),
                fault("crop", "DURIAN", "crop", "không có cây trồng này", "is not a crop known here"),
                fault(
                        "askVndPerKg",
                        0,
                        "askVndPerKg",
                        "phải là số đồng nguyên mỗi kg, từ 1 đến 10.000.000",
                        "must be whole VND per kilogram from 1 to 10,000,000"),
                fault(
                        "window",
                        window(TODAY.plusDays(2), TODAY.plusDays(1)),
                        "window.to",
                        "ngày kết thúc trước ngày bắt đầu",
                        "the window ends before it begins"),
                fault(
                        "window",
                        window(TODAY.minusDays(9), TODAY.minusDays(1)),
                        "window.to",
                        "khoảng ngày đã qua",
                        "the window is already over"),
                fault(
                        "window",
                        window(TODAY, TODAY.plusYears(4)),
                        "window.to",
                        "không được quá 3 năm kể từ hôm nay",
                        "is more than three years from today"),
                fault(
                        "window",
                        window(TODAY.minusYears(4), TODAY),
                        "window.from",
                        "không được sớm hơn 3 năm trước",
                        "is more than three years before today"),
                fault(
                        "window",
                        Map.of("from", "-999999999-01-01", "to", TODAY.toString()),
                        "window.from",
                        "phải là ngày dạng YYYY-MM-DD",
                        "must be a day, YYYY-MM-DD"),
                fault(
                        "minimumLotKg",
                        16_401,
                        "minimumLotKg",
                        "lô nhỏ nhất lớn hơn tổng sản lượng",
                        "the smallest lot is more than the quantity"),
                fault("growingAreaId", "abc", "growingAreaId", "phải là một UUID", "must be a UUID"),
                fault("note", "x".repeat(1001), "note", "phải dài từ 0 đến 1000", "must have a length from 0 to 1000"),
                fault(
                        "variety",
                        "x".repeat(101),
                        "variety",
                        "phải dài từ 0 đến 100",
                        "must have a length from 0 to 100"),
                fault(
                        "certifications",
                        List.of("VIETGAP"),
                        "certifications",
                        "trường này không có trong API",
                        "is not a field of this API"),
                fault(
                        "markets",
                        List.of("JP"),
                        "markets",
                        "trường này không có trong API",
                        "is not a field of this API"));
    }

    private static Arguments fault(String field, Object value, String path, String vi, String en) {
        return Arguments.of(field, value, path, vi, en);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("faults")
    void a_fault_is_told_with_its_field_in_both_languages(
            String field, Object value, String path, String vi, String en) {
        Map<String, Object> harvest = with(mango(area), field, value);

        lists(harvest)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/malformed"))
                .body("status", is(400))
                .body("violations.find { it.field == '" + path + "' }.message", equalTo(en));
        RestAssured.given()
                .auth()
                .oauth2(grower.token())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(harvest)
                .post("/api/harvests")
                .then()
                .statusCode(400)
                .header("Content-Language", "vi")
                .body("title", equalTo("Dữ liệu gửi lên chưa đúng"))
                .body("violations.find { it.field == '" + path + "' }.message", equalTo(vi));
    }

    @Test
    void what_stands_alone_wrong_is_told_all_at_once() {
        Map<String, Object> harvest = with(mango(area), "crop", "DURIAN");
        harvest.put("window", window(TODAY.minusDays(9), TODAY.minusDays(1)));
        harvest.put("minimumLotKg", 99_999);

        lists(harvest)
                .statusCode(400)
                .body("violations.field", hasItem("crop"))
                .body("violations.field", hasItem("window.to"))
                .body("violations.field", hasItem("minimumLotKg"));
    }

    @Test
    void somebody_elses_area_and_facility_are_not_there() {
        Grower other = Grower.called("HTX khác");
        String theirs = other.hasArea(mangoArea());
        String theirFacility = other.hasFacility(List.of("CN"));

        lists(mango(theirs))
                .statusCode(404)
                .body("type", endsWith("/problems/not-found"))
                .body("field", equalTo("growingAreaId"))
                .body("detail", containsString("growingAreaId"));
        lists(with(mango(area), "packingFacilityId", theirFacility))
                .statusCode(404)
                .body("field", equalTo("packingFacilityId"));
    }

    @Test
    void an_area_of_another_crop_does_not_bear_it() {
        String longan = grower.hasArea(with(mangoArea(), "crop", "LONGAN"));

        lists(mango(longan))
                .statusCode(400)
                .body("violations.field", contains("growingAreaId"))
                .body("violations[0].message", equalTo("this area grows Longan"));
    }

    @Test
    void nothing_is_listed_from_a_suspended_area() {
        Map<String, Object> facts = with(mangoArea(), "status", "SUSPENDED");
        String suspended = grower.hasArea(facts);

        lists(mango(suspended))
                .statusCode(409)
                .body("type", endsWith("/problems/area-not-active"))
                .body("areaStatus", equalTo("SUSPENDED"));
    }

    @Test
    void more_than_the_area_can_bear_is_refused_with_the_figures() {
        grower.lists(with(mango(area), "quantityKg", 90_000));

        lists(mango(area))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/over-capacity"))
                .body("title", equalTo("More than the growing area can bear"))
                .body("code", containsString("VN-SLOR-"))
                .body("capacityKg", is(100_000))
                .body("listedKg", is(90_000))
                .body("quantityKg", is(16_400))
                .body("remainingKg", is(10_000));
    }

    @Test
    void other_seasons_and_withdrawn_harvests_leave_the_capacity_alone() {
        String withdrawn = grower.lists(with(mango(area), "quantityKg", 90_000));
        grower.asking().header("If-Match", "\"1\"").delete("/api/harvests/" + withdrawn);

        lists(with(mango(area), "quantityKg", 100_000)).statusCode(201);
        lists(with(
                        with(mango(area), "quantityKg", 100_000),
                        "window",
                        Map.of("from", (Grower.YEAR + 1) + "-06-01", "to", (Grower.YEAR + 1) + "-06-20")))
                .statusCode(201);
    }

    @Test
    void a_revision_upwards_is_counted_and_one_downwards_always_passes() {
        // Given
        String id = grower.lists(mango(area));
        grower.lists(with(mango(area), "quantityKg", 80_000));

        // When
        revises(id, with(mango(area), "quantityKg", 20_001))
                .statusCode(409)
                .body("remainingKg", is(20_000))
                .body("listedKg", is(80_000));

        // Then
        revises(id, with(mango(area), "quantityKg", 20_000)).statusCode(200);
    }

    private ValidatableResponse revises(String id, Map<String, Object> harvest) {
        return grower.asking()
                .header("If-Match", "\"1\"")
                .body(harvest)
                .put("/api/harvests/" + id)
                .then();
    }

    @Test
    void only_its_cooperative_changes_a_harvest_and_only_its_newest_version() {
        String path = "/api/harvests/" + grower.lists(mango(area));
        Grower other = Grower.called("HTX khác");

        other.asking().header("If-Match", "\"1\"").delete(path).then().statusCode(404);
        other.asking()
                .header("If-Match", "\"1\"")
                .body(mango(area))
                .put(path)
                .then()
                .statusCode(404);
        grower.asking().delete(path).then().statusCode(428).body("type", endsWith("/problems/if-match-needed"));
        grower.asking()
                .header("If-Match", "\"2\"")
                .body(mango(area))
                .put(path)
                .then()
                .statusCode(412)
                .body("type", endsWith("/problems/stale"))
                .body("version", is(1));
    }

    @Test
    void who_may_not_list_is_told_so() {
        String expired = Tokens.of("cooperative", grower.id(), Duration.ofMinutes(-5));

        RestAssured.given()
                .contentType("application/json")
                .body(mango(area))
                .post("/api/harvests")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/login-needed"));
        as(expired).body(mango(area)).post("/api/harvests").then().statusCode(401);
        as(grower.token() + "x").body(mango(area)).post("/api/harvests").then().statusCode(401);
        as(Tokens.buyer(grower.id()))
                .body(mango(area))
                .post("/api/harvests")
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/forbidden"));
        RestAssured.get("/api/harvests?mine=true").then().statusCode(401);
    }

    @Test
    void a_post_needs_a_key_and_json() {
        grower.asking()
                .body(mango(area))
                .post("/api/harvests")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/idempotency-key-missing"));
        grower.posting()
                .body("{\"crop\": ")
                .post("/api/harvests")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("body"));
        grower.posting()
                .contentType("text/plain")
                .body("xoài")
                .post("/api/harvests")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void what_is_not_there_is_a_404() {
        RestAssured.get("/api/harvests/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("status", is(404));
        RestAssured.get("/api/harvests/not-a-uuid").then().statusCode(404);
        RestAssured.get("/api/harvest").then().statusCode(404);
    }
}
