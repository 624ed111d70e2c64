package org.harvestlink.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.atomic.AtomicInteger;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoutingTest {

    @Test
    void aRequestReachesTheServiceThatOwnsItsPathWithItsQuery() {
        given().when()
                .get("/api/demand?crop=MANGO&from=2027-06-01")
                .then()
                .statusCode(200)
                .body("service", equalTo("offer-service"))
                .body("uri", equalTo("/api/demand?crop=MANGO&from=2027-06-01"));
    }

    @Test
    void aPathWithDotsIsUnderstoodAlikeByTheRoutingAndTheService() {
        given().urlEncodingEnabled(false)
                .when()
                .get("/api/crops/../matches/%2e%2e/clearings")
                .then()
                .body("service", equalTo("matching-service"))
                .body("uri", equalTo("/api/clearings"));
    }

    @Test
    void theServiceGetsTheTokenAndTheCallersAddressButNoCookieAndNoClaimToBeAProxy() {
        String token = Surroundings.realm().token("headers", "buyer");

        given().header("Authorization", "Bearer " + token)
                .header("Cookie", "q_other=1; theme=dark")
                .header("X-Forwarded-For", "198.51.100.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=198.51.100.7")
                .header("Connection", "X-Hop")
                .header("X-Hop", "1")
                .header("Accept-Language", "en")
                .when()
                .get("/api/orders")
                .then()
                .body("headers.authorization", equalTo("Bearer " + token))
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", equalTo("http"))
                .body("headers.'x-forwarded-host'", containsString("localhost:"))
                .body("headers.'accept-language'", equalTo("en"))
                .body("headers", not(hasKey("cookie")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-hop")));
    }

    @Test
    void theAnswerNamesTheGatewaysAddressAndNotTheServices() {
        Surroundings.catalog().on("/api/harvests", request -> request.response()
                .setStatusCode(201)
                .putHeader("Location", Surroundings.catalog().url() + "/api/harvests/1")
                .putHeader("ETag", "\"1\"")
                .putHeader("Set-Cookie", "service=1")
                .end());

        given().header("Idempotency-Key", "k")
                .when()
                .post("/api/harvests")
                .then()
                .statusCode(201)
                .header("Location", "/api/harvests/1")
                .header("ETag", "\"1\"")
                .header("Set-Cookie", equalTo(null));
    }

    @Test
    void anAnswerWithoutABodyPassesAndLeavesTheConnectionUsable() {
        Surroundings.catalog().on("/api/certificates/gone", request -> request.response()
                .setStatusCode(204)
                .end());
        Surroundings.catalog().on("/api/certificates/same", request -> request.response()
                .setStatusCode(304)
                .putHeader("ETag", "\"1\"")
                .end());

        for (int round = 0; round < 5; round++) {
            given().when().delete("/api/certificates/gone").then().statusCode(204);
            given().when().get("/api/certificates/same").then().statusCode(304).header("ETag", "\"1\"");
            given().when().head("/api/certificates").then().statusCode(200);
        }
    }

    @Test
    void aLargeImportIsStreamedUpAndALargeAnswerDown() {
        Surroundings.catalog().on("/api/communes", request -> {
            Buffer chunk = Buffer.buffer(new byte[1 << 20]);
            request.response().setChunked(true);
            for (int mebibyte = 0; mebibyte < 5; mebibyte++) {
                request.response().write(chunk);
            }
            request.response().end();
        });

        byte[] answer = given().when().get("/api/communes").asByteArray();
        given().header("Idempotency-Key", "k")
                .body(new byte[4 << 20])
                .when()
                .post("/api/growing-areas/import")
                .then()
                .body("bytes", equalTo(4 << 20));

        assertThat(answer).hasSize(5 << 20);
    }

    @Test
    void aConnectionThatTheServiceLeftBehindIsReplacedForWhatMayBeRepeated() {
        AtomicInteger asked = new AtomicInteger();
        Surroundings.catalog().on("/api/cooperatives/1", request -> onceBroken(asked, request));

        given().body("{}")
                .when()
                .put("/api/cooperatives/1")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(2));

        assertThat(asked).hasValue(2);
    }

    @Test
    void aWriteWithoutAKeyIsNotRepeatedAndItsOutcomeCalledUnknown() {
        AtomicInteger asked = new AtomicInteger();
        Surroundings.catalog().on("/api/packing-facilities", request -> onceBroken(asked, request));

        given().body("{}")
                .header("Accept-Language", "en")
                .when()
                .post("/api/packing-facilities")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/outcome-unknown"))
                .body("title", equalTo("The outcome is not known"));

        assertThat(asked).hasValue(1);
    }

    @Test
    void aWriteWithAKeyIsRepeated() {
        AtomicInteger asked = new AtomicInteger();
        Surroundings.catalog().on("/api/certificates", request -> onceBroken(asked, request));

        given().body("{}")
                .header("Idempotency-Key", "k")
                .when()
                .post("/api/certificates")
                .then()
                .statusCode(200);

        assertThat(asked).hasValue(2);
    }

    @Test
    void aServiceThatKeepsBreakingOffIsUnavailable() {
        Surroundings.catalog().on("/api/crops", request -> request.connection().close());

        given().when()
                .get("/api/crops")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unavailable"))
                .body("detail", equalTo("Dịch vụ đang khởi động lại, xin thử lại sau giây lát."));
    }

    @Test
    void aServiceThatDoesNotAnswerIsNotWaitedForEndlessly() {
        Surroundings.catalog().on("/api/markets", request -> {});

        given().when().get("/api/markets").then().statusCode(504).body("type", equalTo("/problems/timeout"));
    }

    @Test
    void anUnknownPathIsAProblemInTheCallersLanguage() {
        given().when()
                .get("/api/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "vi")
                .body("type", equalTo("/problems/not-found"))
                .body("status", equalTo(404))
                .body("title", equalTo("Không tìm thấy"));
        given().header("Accept-Language", "en-GB,vi;q=0.5")
                .when()
                .get("/api/nothing")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Nothing found here"));
    }

    private static void onceBroken(AtomicInteger asked, HttpServerRequest request) {
        if (asked.incrementAndGet() == 1) {
            request.connection().close();
        } else {
            Surroundings.catalog().tell(request);
        }
    }
}
