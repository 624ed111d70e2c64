package org.harvestlink.faults.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Call;
import org.harvestlink.local.Logins.Login;
import org.harvestlink.local.market.Tokens;

/** Sends requests to the gateway and says what came back. */
final class Wire {

    /** Longer than the gateway waits for a service, so that its own answer is seen. */
    private static final Duration LIMIT = Duration.ofSeconds(35);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong broken = new AtomicLong();
    private final String gateway;
    private final Tokens tokens;
    private final Watch watch;

    /**
     * @param gateway where clients connect to, such as {@code http://localhost:8080}
     * @param realm of Keycloak
     */
    Wire(String gateway, String realm, Watch watch) {
        this.gateway = gateway;
        this.tokens = new Tokens(http, realm);
        this.watch = watch;
    }

    /** Sends a request once and waits for its end. */
    Attempt send(Login login, Call call) {
        return sendLater(login, call).join();
    }

    /** The same without waiting. */
    CompletableFuture<Attempt> sendLater(Login login, Call call) {
        long sent = System.nanoTime();
        HttpRequest request;
        try {
            request = request(login, call);
        } catch (IOException e) {
            return CompletableFuture.completedFuture(Attempt.unanswered("no token: " + e.getMessage(), sent));
        }
        requests.incrementAndGet();
        return http.sendAsync(request, BodyHandlers.ofString())
                .handle((answer, failure) -> answer == null ? unanswered(failure, sent) : attempt(answer, sent))
                .whenComplete((attempt, failure) -> watch.saw(login, call, attempt));
    }

    private Attempt unanswered(Throwable failure, long sent) {
        broken.incrementAndGet();
        return Attempt.unanswered(String.valueOf(failure), sent);
    }

    private static Attempt attempt(HttpResponse<String> answer, long sent) {
        return new Attempt(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.headers().firstValue("Retry-After").orElse(""),
                answer.body(),
                sent,
                System.nanoTime());
    }

    private HttpRequest request(Login login, Call call) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + call.path()))
                .timeout(LIMIT)
                .header("Authorization", bearer(login))
                .header("Accept-Language", "vi");
        if (call.key() != null) {
            request.header("Idempotency-Key", call.key());
        }
        if (call.ifMatch() != null) {
            request.header("If-Match", "\"" + call.ifMatch() + "\"");
        }
        BodyPublisher body = call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body());
        if (call.body() != null) {
            request.header("Content-Type", "application/json");
        }
        return request.method(call.method(), body).build();
    }

    /**
     * What stands in {@code Authorization}.
     *
     * @throws IOException when Keycloak gives no token
     */
    String bearer(Login login) throws IOException {
        try {
            return "Bearer " + tokens.of(login);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request that is read as it comes, such as a live feed. */
    HttpRequest.Builder open(Login login, String path) throws IOException {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", bearer(login));
    }

    HttpClient client() {
        return http;
    }

    /** How many requests have been sent. */
    long requests() {
        return requests.get();
    }

    /** How many of them broke off without an answer. */
    long broken() {
        return broken.get();
    }
}
