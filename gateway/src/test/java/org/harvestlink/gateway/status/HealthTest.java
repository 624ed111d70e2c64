package org.harvestlink.gateway.status;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HealthTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @Test
    void everyPartIsUpThatSaysSo() {
        given().when()
                .get("/api/health")
                .then()
                .statusCode(200)
                .body("parts.name", contains("catalog-service", "offer-service", "matching-service", "keycloak"))
                .body("parts.healthy", contains(true, true, false, true));
    }

    @Test
    void theGatewayIsReadyWithTheKeysLoadedEvenWhileAServiceIsDown() {
        given().when().get(ready).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void healthAndMetricsAreNotOnThePublicPort() {
        given().when().get("/q/health/ready").then().statusCode(404);
        given().when().get("/q/metrics").then().statusCode(404);
    }
}
