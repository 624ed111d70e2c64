package org.harvestlink.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LiveTest {

    @TestHTTPResource("/api/live")
    URI live;

    private final HttpClient client = HttpClient.newHttpClient();
    private final CompletableFuture<HttpServerResponse> stream = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    @BeforeEach
    void listen() {
        Surroundings.matching().on("/api/live", this::open);
    }

    @Test
    void eachEventPassesWhenItIsSentAndNotLater() throws Exception {
        try (BufferedReader events = subscribe("live-1").reader()) {
            send("event: one\n\n");
            String first = events.readLine();
            events.readLine();
            send("event: two\n\n");
            String second = events.readLine();

            assertThat(List.of(first, second)).containsExactly("event: one", "event: two");
        }
    }

    @Test
    void aBrowserThatLeavesIsNoticedByTheService() throws Exception {
        BufferedReader events = subscribe("live-2").reader();
        send("event: one\n\n");
        events.readLine();

        events.close();

        assertThat(closed).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void aLoginHasSoManyStreamsAndNoMoreUntilItClosesOne() throws Exception {
        List<BufferedReader> open = new ArrayList<>();
        open.add(subscribe("live-3").reader());
        open.add(subscribe("live-3").reader());

        Subscription refused = subscribe("live-3");
        Subscription another = subscribe("live-4");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.reader().readLine()).contains("/problems/too-many-requests", "2 luồng trực tiếp");
        assertThat(another.status()).isEqualTo(200);
        open.add(another.reader());
        for (BufferedReader reader : open) {
            reader.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoseConnectionBreaksHoldsNoStream(Break how) throws Exception {
        String name = "live-" + how;
        byte[] request = ("GET /api/live HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + Surroundings.realm().token(name, "buyer") + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 20; i++) {
            how.on(live, request);
        }

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Subscription opened = subscribe(name);
            opened.reader().close();
            assertThat(opened.status()).isEqualTo(200);
        });
    }

    /** How a phone loses its connection. */
    enum Break {
        BEFORE_IT_OPENS(0, 0),
        RIGHT_THEN(0, 2),
        AFTER_IT_HAS_OPENED(1, 0),
        BY_CLOSING(1, -1);

        private final int bytes;
        private final long millis;

        Break(int bytes, long millis) {
            this.bytes = bytes;
            this.millis = millis;
        }

        private void on(URI live, byte[] request) throws IOException, InterruptedException {
            try (Socket socket = new Socket(live.getHost(), live.getPort())) {
                socket.getOutputStream().write(request);
                socket.getInputStream().readNBytes(bytes);
                if (millis >= 0) {
                    Thread.sleep(millis);
                    socket.setSoLinger(true, 0); // closing sends a reset
                }
            }
        }
    }

    private void open(HttpServerRequest request) {
        HttpServerResponse response =
                request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
        response.closeHandler(end -> closed.complete(null));
        response.write(": welcome\n\n");
        stream.complete(response);
    }

    private void send(String event) {
        stream.join().write(event).toCompletionStage().toCompletableFuture().join();
    }

    private Subscription subscribe(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(live)
                .header("Authorization", "Bearer " + Surroundings.realm().token(name, "buyer"))
                // As browsers do: in a compressor, an event would wait for the next ones.
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        BufferedReader reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        if (response.statusCode() == 200) {
            reader.readLine();
            reader.readLine();
        }
        return new Subscription(response.statusCode(), reader);
    }

    private record Subscription(int status, BufferedReader reader) {}
}
