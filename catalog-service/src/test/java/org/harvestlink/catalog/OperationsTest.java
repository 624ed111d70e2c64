package org.harvestlink.catalog;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.restassured.RestAssured;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@CatalogTest
class OperationsTest {

    private static String management(String path) {
        String port = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.management.test-port", String.class)
                .filter(known -> !known.equals("0"))
                .orElseGet(() -> ConfigProvider.getConfig().getValue("quarkus.management.port", String.class));
        return "http://localhost:" + port + path;
    }

    @Test
    void the_management_port_tells_of_health_figures_and_the_api() {
        RestAssured.get(management("/q/health/ready")).then().statusCode(200).body("status", equalTo("UP"));
        RestAssured.get(management("/q/health/live")).then().statusCode(200);
        RestAssured.get(management("/q/metrics"))
                .then()
                .statusCode(200)
                .body(containsString("harvestlink_outbox_unsent"))
                .body(containsString("harvestlink_dead_letters_total"))
                .body(containsString("harvestlink_listings_total"));
        RestAssured.given()
                .accept("application/json")
                .get(management("/q/openapi?format=json"))
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/harvests/{id}"));
    }
}
