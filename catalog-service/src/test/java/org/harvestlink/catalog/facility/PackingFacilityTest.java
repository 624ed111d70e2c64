package org.harvestlink.catalog.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogTest
class PackingFacilityTest {

    private static final Map<String, Object> FACILITY =
            Map.of("code", "VN-SLPH-0017", "name", "Nhà đóng gói Mai Sơn", "markets", List.of("US", "CN"));

    Grower grower;

    @BeforeEach
    void aGrower() {
        grower = Grower.called("HTX Mai Sơn");
    }

    private ValidatableResponse registers(Map<String, Object> facility) {
        return grower.posting().body(facility).post("/api/packing-facilities").then();
    }

    @Test
    void a_registered_facility_is_active_and_can_be_read_again() {
        String location = registers(FACILITY)
                .statusCode(201)
                .body("code", equalTo("VN-SLPH-0017"))
                .body("markets", contains("CN", "US"))
                .body("status", equalTo("ACTIVE"))
                .body("warnings", empty())
                .extract()
                .header("Location");

        grower.asking().get(location).then().statusCode(200).body("name", equalTo("Nhà đóng gói Mai Sơn"));
        grower.asking().get("/api/packing-facilities").then().body("items", hasSize(1));
        Grower.called("HTX khác").asking().get(location).then().statusCode(404);
    }

    @Test
    void cooperatives_may_share_a_code_but_one_has_it_once() {
        Grower.called("HTX khác")
                .posting()
                .body(FACILITY)
                .post("/api/packing-facilities")
                .then()
                .statusCode(201);

        registers(FACILITY).statusCode(201);
        registers(FACILITY).statusCode(409).body("type", endsWith("/problems/code-held"));
    }

    @Test
    void a_suspension_is_in_the_history_and_revocation_is_for_ever() {
        String location = registers(FACILITY).extract().header("Location");

        corrects(location, 1, "SUSPENDED")
                .statusCode(200)
                .body("statusHistory.status", contains("ACTIVE", "SUSPENDED"));
        corrects(location, 2, "REVOKED").statusCode(200).header("ETag", "\"3\"");
        corrects(location, 3, "ACTIVE").statusCode(409).body("type", endsWith("/problems/code-revoked"));
        corrects(location, 1, "REVOKED").statusCode(412);
    }

    private ValidatableResponse corrects(String location, int version, String status) {
        return grower.asking()
                .header("If-Match", "\"" + version + "\"")
                .body(Grower.with(FACILITY, "status", status))
                .put(location)
                .then();
    }

    @Test
    void an_odd_code_is_warned_about_and_an_unknown_market_refused() {
        registers(Grower.with(FACILITY, "code", "MS-17")).statusCode(201).body("warnings.field", contains("code"));
        registers(Grower.with(FACILITY, "markets", List.of("XX")))
                .statusCode(400)
                .body("violations.field", contains("markets"));
    }
}
