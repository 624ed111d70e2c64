package org.harvestlink.catalog.harvest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.harvestlink.catalog.Grower.YEAR;
import static org.harvestlink.catalog.Grower.mango;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@CatalogTest
class HarvestListTest {

    Grower grower;
    String area;
    String harvest;

    @BeforeEach
    void aHarvestOfMangoInJune() {
        grower = Grower.called("HTX Xoài Yên Châu");
        area = grower.hasArea(mangoArea());
        grower.hasFacility(List.of("CN"));
        grower.hasVietGap(area);
        harvest = grower.lists(mango(area));
    }

    private ValidatableResponse mine(String filter) {
        return grower.asking().get("/api/harvests?mine=true&" + filter).then();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "crop=MANGO, true",
        "crop=LONGAN, false",
        "from=YEAR-06-20, true",
        "from=YEAR-06-21, false",
        "to=YEAR-06-01, true",
        "to=YEAR-05-31, false",
        "from=YEAR-06-10&to=YEAR-06-11, true",
        "certification=VIETGAP, true",
        "certification=GLOBALGAP, false",
        "market=CN, true",
        "market=JP, false",
        "district=124, true",
        "district=yen chau, true",
        "district=Mộc Châu, false",
        "minKg=16400, true",
        "minKg=16401, false",
        "status=LISTED, true",
        "status=ENDED, false",
        "crop=MANGO&market=VN&certification=VIETGAP&district=124&minKg=1&from=YEAR-01-01&to=YEAR-12-31, true"
    })
    void a_filter_leaves_what_fits_it(String filter, boolean fits) {
        ValidatableResponse list = mine(filter.replace("YEAR", "" + YEAR));

        list.statusCode(200).body("items.id", fits ? contains(harvest) : empty());
    }

    @Test
    void a_certificate_that_ends_before_the_window_does_not_count() {
        String late = grower.lists(
                with(mango(area), "window", Map.of("from", (YEAR + 1) + "-06-01", "to", (YEAR + 1) + "-06-20")));

        mine("certification=VIETGAP").body("items.id", hasItem(harvest)).body("items.id", not(hasItem(late)));
    }

    @Test
    void everybody_sees_what_is_on_the_market_and_its_owner_also_what_is_not() {
        grower.asking().header("If-Match", "\"1\"").delete("/api/harvests/" + harvest);
        String open = grower.lists(mango(area));

        RestAssured.get("/api/harvests?crop=MANGO&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(harvest)));
        mine("").body("items.id", contains(open, harvest));
        mine("status=WITHDRAWN").body("items.id", contains(harvest));
    }

    @Test
    void a_long_list_comes_in_pages_the_newest_first() {
        String second = grower.lists(mango(area));
        String next = mine("limit=1")
                .body("items.id", contains(second))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");

        mine("limit=1&after=" + next)
                .body("items", hasSize(1))
                .body("items.id", contains(harvest))
                .body("next", nullValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "crop=DURIAN, crop",
        "market=XX, market",
        "certification=HALAL, certification",
        "district=Sa Pa, district",
        "from=june, from",
        "to=+999999999-12-31, to",
        "minKg=0, minKg",
        "minKg=many, minKg",
        "status=SOLD, status",
        "limit=201, limit",
        "after=yesterday, after"
    })
    void a_filter_that_names_nothing_known_is_refused(String filter, String field) {
        RestAssured.get("/api/harvests?" + filter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field));
    }
}
