package org.harvestlink.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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
        Surroundings.matching().on(SLOW, held::add);
        List<CompletableFuture<HttpResponse<String>>> underWay = IntStream.range(0, config.underWay())
                .mapToObj(i ->
                        client.sendAsync(HttpRequest.newBuilder(slow).build(), HttpResponse.BodyHandlers.ofString()))
                .toList();
        await().atMost(SOON).until(() -> held.size() == config.underWay());

        // Then
        given().header("Accept-Language", "en")
                .get("/api/crops")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/overloaded"));
        assertThat(given().post("/api/matches").statusCode()).isEqualTo(503);

        // When the services get on
        CompletableFuture<Void> all = CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new));
        await().atMost(SOON).until(() -> {
            for (HttpServerRequest next = held.poll(); next != null; next = held.poll()) {
                next.response().end("done");
            }
            return all.isDone();
        });

        // Then those that were accepted are answered, and there is room again
        assertThat(underWay).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).isEqualTo("done");
        });
        await().atMost(SOON).until(() -> status() == 200);
    }

    private static int status() {
        return given().get("/api/crops").statusCode();
    }
}
