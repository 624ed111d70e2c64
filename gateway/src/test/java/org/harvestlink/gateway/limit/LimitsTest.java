package org.harvestlink.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LimitsTest {

    private static final int MEBIBYTE = 1 << 20;

    @TestHTTPResource("/api/")
    URI api;

    @Test
    void aBodyOfOneMebibyteIsTheLargestAllowed() {
        given().body(new byte[MEBIBYTE]).when().post("/api/matches").then().body("bytes", equalTo(MEBIBYTE));
    }

    @Test
    void aBodyAnnouncedAsLargerIsRefused() {
        given().body(new byte[MEBIBYTE + 1])
                .header("Accept-Language", "en")
                .when()
                .post("/api/matches")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"))
                .body("detail", equalTo("A body may have at most 1 MiB."));
    }

    @Test
    void aBodyThatTurnsOutLargerIsRefusedToo() throws Exception {
        HttpResponse<String> answer = sendChunked("matches", 3 * MEBIBYTE);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large", "tối đa 1 MiB");
    }

    @Test
    void aChunkedBodyWithinTheLimitPasses() throws Exception {
        HttpResponse<String> answer = sendChunked("matches", MEBIBYTE);

        assertThat(answer.body()).contains("\"bytes\":" + MEBIBYTE);
    }

    @Test
    void anImportMayBeLargerButHasItsOwnLimit() throws Exception {
        HttpResponse<String> within = sendChunked("growing-areas/import", 3 * MEBIBYTE);
        HttpResponse<String> preview = sendChunked("orders/import/preview", 3 * MEBIBYTE);
        HttpResponse<String> elsewhere = sendChunked("orders/import/else", 3 * MEBIBYTE);
        HttpResponse<String> above = sendChunked("growing-areas/import", 21 * MEBIBYTE);

        assertThat(within.body()).contains("\"bytes\":" + 3 * MEBIBYTE);
        assertThat(preview.body()).contains("\"bytes\":" + 3 * MEBIBYTE);
        assertThat(elsewhere.statusCode()).isEqualTo(413);
        assertThat(above.statusCode()).isEqualTo(413);
        assertThat(above.body()).contains("tối đa 20 MiB");
    }

    @Test
    void anAddressMayNotBeEndless() {
        given().when()
                .get("/api/crops?q=" + "x".repeat(9_000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/uri-too-long"));
    }

    @Test
    void headersMayNotBeEndless() {
        given().header("X-Long", "x".repeat(17_000))
                .when()
                .get("/api/crops")
                .then()
                .statusCode(431)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/headers-too-large"));
    }

    @Test
    void aLoginThatAsksTooFastIsAskedToWaitWhileOthersAreServed() {
        Response refused = Stream.generate(() -> get("hasty"))
                .limit(200)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        refused.then()
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/too-many-requests"))
                .body("title", equalTo("Gửi quá nhanh"));
        assertThat(get("patient").statusCode()).isEqualTo(200);
    }

    private static Response get(String name) {
        return given().auth().oauth2(Surroundings.realm().token(name, "buyer")).get("/api/orders");
    }

    private HttpResponse<String> sendChunked(String path, int bytes) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
