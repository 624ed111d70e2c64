package org.harvestlink.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OverloadTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SLOW = "/api/matches/slow";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();

    @Inject
    LimitConfig config;

    @TestHTTPResource(SLOW)
    URI slow;

    @Test
    void whatIsTooMuchIsRefusedAtOnceAndWhatIsUnderWayGoesOn() {
        // Given as many requests under way as there may be; the first one of all takes longest
        assertThat(status()).isEqualTo(200);
        List<CompletableFuture<HttpResponse<String>>> underWay =
                hold(HttpRequest.newBuilder(slow).build(), config.underWay());

        // Then
        requireRefused(given().get("/api/crops"));
        requireRefused(given().post("/api/matches"));

        // When the services get on
        letGo(underWay);

        // Then those that were accepted are answered, and there is room again
        await().atMost(SOON).until(() -> status() == 200);
    }

    @Test
    void writesThatFillTheirPartOfTheRoomLeaveReadersTheRest() {
        // Given
        HttpRequest write = HttpRequest.newBuilder(slow)
                .POST(HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Bearer " + Surroundings.realm().token("writer", "buyer"))
                .build();
        assertThat(status()).isEqualTo(200);
        List<CompletableFuture<HttpResponse<String>>> underWay = hold(write, config.writesUnderWay());

        // Then
        requireRefused(given().post("/api/matches"));
        assertThat(status()).isEqualTo(200);

        // When
        letGo(underWay);

        // Then
        await().atMost(SOON).until(() -> given().post("/api/matches").statusCode() != 503);
    }

    /** Requests that the service has, and does not answer. */
    private List<CompletableFuture<HttpResponse<String>>> hold(HttpRequest request, int requests) {
        Surroundings.matching().on(SLOW, held::add);
        List<CompletableFuture<HttpResponse<String>>> underWay = IntStream.range(0, requests)
                .mapToObj(i -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
        await().atMost(SOON).until(() -> held.size() == requests);
        return underWay;
    }

    private void letGo(List<CompletableFuture<HttpResponse<String>>> underWay) {
        CompletableFuture<Void> all = CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new));
        await().atMost(SOON).until(() -> {
            for (HttpServerRequest next = held.poll(); next != null; next = held.poll()) {
                next.response().end("done");
            }
            return all.isDone();
        });
        assertThat(underWay).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).isEqualTo("done");
        });
    }

    private static void requireRefused(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/overloaded"));
    }

    private static int status() {
        return given().get("/api/crops").statusCode();
    }
}
