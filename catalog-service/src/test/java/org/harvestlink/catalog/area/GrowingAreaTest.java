package org.harvestlink.catalog.area;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.harvestlink.catalog.Grower.as;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
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
class GrowingAreaTest {

    Grower grower;

    @BeforeEach
    void aGrower() {
        grower = Grower.called("HTX Xoài Yên Châu");
    }

    private ValidatableResponse registers(Map<String, Object> area) {
        return grower.posting().body(area).post("/api/growing-areas").then();
    }

    private ValidatableResponse corrects(String id, int version, Map<String, Object> area) {
        return grower.asking()
                .header("If-Match", "\"" + version + "\"")
                .body(area)
                .put("/api/growing-areas/" + id)
                .then();
    }

    @Test
    void a_registered_area_is_active_and_begins_its_history() {
        Map<String, Object> area = with(mangoArea(), "hectares", 12.5);

        registers(area)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("cooperativeId", equalTo(grower.id().toString()))
                .body("crop", equalTo("MANGO"))
                .body("code", equalTo(area.get("code")))
                .body("hectares", is(12.5f))
                .body("expectedYieldKgPerHa", is(10_000))
                .body("communeCode", equalTo("04075"))
                .body("district", equalTo("Yên Châu"))
                .body("markets", contains("CN"))
                .body("status", equalTo("ACTIVE"))
                .body("statusHistory.status", contains("ACTIVE"))
                .body("statusHistory[0].by", equalTo("cooperative-" + grower.id()))
                .body("warnings", empty())
                .body("version", is(1));
    }

    @Test
    void a_code_of_an_unusual_form_is_taken_with_a_warning() {
        Map<String, Object> area = with(mangoArea(), "code", "sl.yc." + UUID.randomUUID());

        registers(area)
                .statusCode(201)
                .body("warnings", hasSize(1))
                .body("warnings[0].field", equalTo("code"))
                .body(
                        "warnings[0].message",
                        equalTo(
                                "differs from the usual form (such as VN-SLOR-0123); please check it against the decision"));
    }

    @Test
    void a_borrowed_code_is_refused() {
        // Given
        Map<String, Object> area = mangoArea();
        Grower.called("HTX khác").hasArea(area);

        // When
        registers(with(area, "crop", "LONGAN"))
                // Then
                .statusCode(409)
                .body("type", endsWith("/problems/code-held"))
                .body("code", equalTo(area.get("code")));
    }

    @Test
    void one_code_stands_for_a_crop_once() {
        Map<String, Object> area = mangoArea();
        grower.hasArea(area);

        registers(with(area, "code", " " + area.get("code").toString().toLowerCase()))
                .statusCode(409)
                .body("type", endsWith("/problems/code-held"));
        registers(with(area, "crop", "LONGAN")).statusCode(201);
    }

    @Test
    void a_suspension_and_its_end_are_in_the_history_with_the_reason() {
        Map<String, Object> area = mangoArea();
        String id = grower.hasArea(area);

        corrects(id, 1, with(with(area, "status", "SUSPENDED"), "statusReason", "rệp sáp"))
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"));
        corrects(id, 2, with(area, "status", "ACTIVE"))
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("statusHistory.status", contains("ACTIVE", "SUSPENDED", "ACTIVE"))
                .body("statusHistory[1].reason", equalTo("rệp sáp"));
    }

    @Test
    void a_revoked_code_does_not_come_back() {
        Map<String, Object> area = mangoArea();
        String id = grower.hasArea(area);
        corrects(id, 1, with(area, "status", "REVOKED")).statusCode(200);

        corrects(id, 2, with(area, "status", "ACTIVE"))
                .statusCode(409)
                .body("type", endsWith("/problems/code-revoked"));
    }

    @Test
    void the_crop_of_an_area_stays() {
        Map<String, Object> area = mangoArea();
        String id = grower.hasArea(area);

        corrects(id, 1, with(area, "crop", "LONGAN")).statusCode(400).body("violations.field", contains("crop"));
    }

    @Test
    void only_who_has_seen_the_newest_version_corrects_an_area() {
        Map<String, Object> area = mangoArea();
        String id = grower.hasArea(area);

        corrects(id, 9, area).statusCode(412);
        grower.asking().body(area).put("/api/growing-areas/" + id).then().statusCode(428);
    }

    @Test
    void an_area_is_seen_by_its_cooperative_and_by_organizers() {
        String id = grower.hasArea(mangoArea());
        String path = "/api/growing-areas/" + id;
        Grower other = Grower.called("HTX khác");

        grower.asking().get(path).then().statusCode(200).header("ETag", "\"1\"").body("id", equalTo(id));
        as(Tokens.organizer(UUID.randomUUID())).get(path).then().statusCode(200);
        as(Tokens.organizer(UUID.randomUUID()))
                .get("/api/growing-areas?limit=200")
                .then()
                .body("items.id", hasItem(id));
        other.asking().get(path).then().statusCode(404);
        other.asking()
                .header("If-Match", "\"1\"")
                .body(mangoArea())
                .put(path)
                .then()
                .statusCode(404);
        other.asking().get("/api/growing-areas").then().statusCode(200).body("items", empty());
        as(Tokens.buyer(UUID.randomUUID())).get(path).then().statusCode(403);
        RestAssured.get(path).then().statusCode(401);
    }

    @Test
    void a_long_list_comes_in_pages() {
        grower.hasArea(mangoArea());
        grower.hasArea(mangoArea());
        String oldest = grower.asking()
                .get("/api/growing-areas?limit=1")
                .then()
                .body("items", hasSize(1))
                .header("Link", containsString("after="))
                .extract()
                .path("next");

        grower.asking()
                .get("/api/growing-areas?limit=1&after=" + oldest)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        grower.asking()
                .get("/api/growing-areas?crop=MANGO")
                .then()
                .body("items.crop", everyItem(equalTo("MANGO")))
                .body("items", hasSize(2));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("crop", "DURIAN", "is not a crop known here"),
                Arguments.of("hectares", 0, "must be greater than or equal to 0.0001"),
                Arguments.of("hectares", 100_001, "must be less than or equal to 100000"),
                Arguments.of("expectedYieldKgPerHa", 0, "must be greater than or equal to 1"),
                Arguments.of("expectedYieldKgPerHa", 200_001, "must be less than or equal to 200000"),
                Arguments.of("expectedYieldKgPerHa", 1.5, "must be a whole number"),
                Arguments.of(
                        "communeCode", "12345", "is not the code of a commune or ward of Son La since 1 July 2025"),
                Arguments.of("district", "Hà Nội", "is not a former district of Son La"),
                Arguments.of("markets", List.of("CN", "XX"), "XX is not a market known here"),
                Arguments.of("status", "PAUSED", "must be one of: ACTIVE, SUSPENDED, REVOKED"),
                Arguments.of("code", " ", "must not be blank"),
                Arguments.of("capacity", 5, "is not a field of this API"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("faults")
    void a_fault_is_told_with_its_field(String field, Object value, String message) {
        registers(with(mangoArea(), field, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.find { it.field == '" + field + "' }.message", equalTo(message));
    }
}
