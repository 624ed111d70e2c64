package org.harvestlink.catalog.certificate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogTest
class CertificateTest {

    private static final Map<String, Object> GLOBALGAP = Map.of(
            "scheme", "GLOBALGAP",
            "number", "4012345000009",
            "body", "Control Union",
            "validFrom", "2026-03-01",
            "validTo", "2027-02-28");

    Grower grower;

    @BeforeEach
    void aGrower() {
        grower = Grower.called("HTX Sông Mã");
    }

    private ValidatableResponse enters(Map<String, Object> certificate) {
        return grower.posting().body(certificate).post("/api/certificates").then();
    }

    @Test
    void a_certificate_covers_the_cooperative_or_one_area() {
        String area = grower.hasArea(mangoArea());

        enters(GLOBALGAP)
                .statusCode(201)
                .body("number", equalTo("4012345000009"))
                .body("warnings", empty())
                .body("$", not(hasKey("growingAreaId")))
                .body("$", not(hasKey("revokedAt")));
        enters(with(GLOBALGAP, "growingAreaId", area)).statusCode(201).body("growingAreaId", equalTo(area));
    }

    @Test
    void a_ggn_with_a_wrong_check_digit_is_refused() {
        enters(with(GLOBALGAP, "number", "4012345000008"))
                .statusCode(400)
                .body("violations.field", contains("number"))
                .body("violations[0].message", containsString("check digit"));
    }

    @Test
    void other_odd_numbers_are_taken_with_a_warning() {
        enters(with(GLOBALGAP, "number", "00012-ABCDE-0001"))
                .statusCode(201)
                .body("warnings.field", contains("number"));
        enters(with(with(GLOBALGAP, "scheme", "VIETGAP"), "number", "17/2026"))
                .statusCode(201)
                .body("warnings[0].message", containsString("VietGAP-TT-13-09-68-0096"));
    }

    @Test
    void the_days_must_be_in_order_and_the_scheme_known() {
        enters(with(GLOBALGAP, "validTo", "2026-02-28")).statusCode(400).body("violations.field", contains("validTo"));
        enters(with(GLOBALGAP, "validTo", "2026-03-01")).statusCode(201);
        enters(with(GLOBALGAP, "validTo", "+999999999-01-01"))
                .statusCode(400)
                .body("violations.field", contains("validTo"));
        enters(with(GLOBALGAP, "scheme", "PUC_EXPORT"))
                .statusCode(400)
                .body("violations[0].message", equalTo("is not a scheme known here"));
        enters(with(GLOBALGAP, "validTo", "28/02/2027"))
                .statusCode(400)
                .body("violations[0].message", equalTo("must be a day, YYYY-MM-DD"));
    }

    @Test
    void somebody_elses_area_is_not_there() {
        String theirs = Grower.called("HTX khác").hasArea(mangoArea());

        enters(with(GLOBALGAP, "growingAreaId", theirs))
                .statusCode(404)
                .body("field", equalTo("growingAreaId"))
                .body("detail", containsString("growingAreaId"));
        enters(with(GLOBALGAP, "growingAreaId", UUID.randomUUID())).statusCode(404);
    }

    @Test
    void a_revoked_certificate_stays_on_record() {
        String location = enters(GLOBALGAP).extract().header("Location");

        grower.asking().delete(location).then().statusCode(428);
        grower.asking()
                .header("If-Match", "\"1\"")
                .delete(location)
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());
        grower.asking()
                .get(location)
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue())
                .body("version", is(2));
        grower.asking().header("If-Match", "\"2\"").delete(location).then().statusCode(409);
        Grower.called("HTX khác")
                .asking()
                .header("If-Match", "\"2\"")
                .delete(location)
                .then()
                .statusCode(404);
    }
}
