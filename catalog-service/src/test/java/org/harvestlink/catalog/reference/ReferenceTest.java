package org.harvestlink.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Tap;
import org.junit.jupiter.api.Test;

@CatalogTest
class ReferenceTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    ReferenceUpkeep upkeep;

    @Inject
    Pool pool;

    @Inject
    Tap tap;

    @Test
    void everybody_reads_the_crops_with_their_sources() {
        RestAssured.get("/api/crops")
                .then()
                .statusCode(200)
                .body("items", hasSize(13))
                .body("next", nullValue())
                .body("items.source", everyItem(notNullValue()))
                .body("items.confidence", everyItem(notNullValue()))
                .body("items.asOf", everyItem(equalTo("2026-11-23")))
                .body("items.find { it.code == 'STRAWBERRY' }.name.vi", equalTo("Dâu tây"))
                .body("items.find { it.code == 'STRAWBERRY' }.name.en", equalTo("Strawberry"))
                .body("items.find { it.code == 'STRAWBERRY' }.seasonStartMonth", is(11))
                .body("items.find { it.code == 'LONGAN' }.shelfLifeDays", is(2))
                .body("items.find { it.code == 'PLUM' }", not(hasKey("exportTarget2025Tonnes")));
    }

    @Test
    void an_answer_can_be_kept_and_asked_for_again() {
        String etag = RestAssured.get("/api/markets")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=60"))
                .extract()
                .header("ETag");

        RestAssured.given()
                .header("If-None-Match", etag)
                .get("/api/markets")
                .then()
                .statusCode(304)
                .header("ETag", etag);
        RestAssured.given()
                .header("If-Match", "\"another\"")
                .get("/api/markets")
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
    }

    @Test
    void places_know_their_roads_and_communes_their_former_district() {
        RestAssured.get("/api/destinations")
                .then()
                .statusCode(200)
                .body("items", hasSize(26))
                .body("items.find { it.id == 'HN' }.distances.find { it.district == '116' }.roadKm", is(302))
                .body(
                        "items.find { it.id == 'HN' }.distances.find { it.district == '116' }.basis",
                        equalTo("PUBLISHED"))
                .body("items.find { it.id == 'HUUNGHI' }.distances", hasSize(12));
        RestAssured.get("/api/communes")
                .then()
                .statusCode(200)
                .body("items", hasSize(75))
                .body("items.find { it.code == '04075' }.district.code", equalTo("124"))
                .body("items.find { it.code == '04075' }.district.name.vi", equalTo("Yên Châu"));
        RestAssured.get("/api/schemes").then().statusCode(200).body("items.code", hasItem("ORGANIC"));
    }

    @Test
    void market_access_depends_on_the_day() {
        RestAssured.get("/api/market-access?crop=PASSION_FRUIT&market=CN&on=2023-01-01")
                .then()
                .statusCode(200)
                .body("items.access", contains("CONDITIONAL"));
        RestAssured.get("/api/market-access?crop=PASSION_FRUIT&market=CN&on=2027-01-01")
                .then()
                .body("items.access", contains("YES"))
                .body("items[0].conditions.vi", containsString("nghị định thư"))
                .body("items[0].source", notNullValue());
        RestAssured.get("/api/market-access?crop=PASSION_FRUIT&market=CN")
                .then()
                .body("items.access", containsInAnyOrder("CONDITIONAL", "YES"));
        RestAssured.get("/api/market-access?crop=MANGO&market=HK").then().body("items", empty());
        RestAssured.get("/api/market-access?crop=DURIAN").then().statusCode(400);
        RestAssured.get("/api/market-access?on=soon").then().statusCode(400);
    }

    @Test
    void every_crop_market_scheme_and_destination_has_been_said_once() {
        for (String key : List.of("CROP/MANGO", "MARKET/CN", "SCHEME/VIETGAP", "DESTINATION/CHIENGKHUONG")) {
            await().atMost(SOON).until(() -> !tap.records("reference", key).isEmpty());
        }
        upkeep.load().chain(upkeep::look).await().atMost(SOON);

        assertThat(
                        count(
                                "select count(*) as n from outbox where type = 'scheme.defined' and message_key = 'SCHEME/VIETGAP'"))
                .isEqualTo(1);
        assertThat(count("select version as n from scheme where code = 'VIETGAP'"))
                .isEqualTo(1);
    }

    @Test
    void an_edited_row_is_a_new_version_that_is_said_and_outlasts_the_next_start() {
        // When
        execute("update scheme set name_en = 'Food safety paper', edited = true where code = 'ATTP'");
        upkeep.look().await().atMost(SOON);
        upkeep.load().chain(upkeep::look).await().atMost(SOON);

        // Then
        RestAssured.get("/api/schemes")
                .then()
                .body("items.find { it.code == 'ATTP' }.name.en", equalTo("Food safety paper"))
                .body("items.find { it.code == 'ATTP' }.edited", is(true))
                .body("items.find { it.code == 'ATTP' }.version", is(2));
        await().atMost(SOON).until(() -> tap.records("reference", "SCHEME/ATTP").size() == 2);
        JsonPath said =
                new JsonPath(tap.records("reference", "SCHEME/ATTP").get(1).value());
        assertThat(said.getString("nameEn")).isEqualTo("Food safety paper");
        assertThat(said.getLong("version")).isEqualTo(2);
    }

    @Test
    void a_row_that_is_not_as_shipped_and_not_marked_as_edited_is_set_right_at_the_next_start() {
        execute("update destination set name_en = 'Nowhere' where code = 'DBP'");

        upkeep.load().chain(upkeep::look).await().atMost(SOON);

        RestAssured.get("/api/destinations")
                .then()
                .body("items.find { it.id == 'DBP' }.name.en", equalTo("Dien Bien Phu"))
                .body("items.find { it.id == 'DBP' }.version", is(3));
    }

    @Test
    void a_new_distance_is_a_new_version_of_its_destination() {
        execute("update distance set road_km = 61, basis = 'PUBLISHED', edited = true where code = 'LONGSAP-123'");

        upkeep.look().await().atMost(SOON);

        await().atMost(SOON)
                .until(() -> tap.records("reference", "DESTINATION/LONGSAP").size() == 2);
        JsonPath said = new JsonPath(
                tap.records("reference", "DESTINATION/LONGSAP").get(1).value());
        assertThat(said.getInt("roadKm.'123'")).isEqualTo(61);
        assertThat(said.getLong("version")).isEqualTo(2);
    }

    private void execute(String sql) {
        pool.query(sql).execute().await().atMost(SOON);
    }

    private long count(String sql) {
        return pool.query(sql).execute().await().atMost(SOON).iterator().next().getLong("n");
    }
}
