package org.harvestlink.e2e.market;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.harvestlink.local.Logins;
import org.harvestlink.local.Logins.Login;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;

/** The public API at the gateway, for as many clients as there are. */
public final class Market {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** 429 and 503, which say by {@code Retry-After} when to come back. */
    private static final Set<Integer> BUSY = Set.of(429, 503);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final String gateway;
    private final Realm realm;

    public Market(Ports ports) {
        this.gateway = ports.url(Port.GATEWAY);
        this.realm = new Realm(ports.url(Port.KEYCLOAK) + "/realms/harvestlink");
    }

    /** The party behind a login, such as {@code coop1}. */
    public Party as(String login) {
        return new Party(this, login);
    }

    /** Somebody without a login. */
    public Party nobody() {
        return new Party(this, null);
    }

    /** All twenty, in order. */
    public List<Party> cooperatives() {
        return parties("cooperative");
    }

    /** All twenty, in order. */
    public List<Party> buyers() {
        return parties("buyer");
    }

    private List<Party> parties(String role) {
        return Logins.all().stream()
                .filter(login -> login.role().equals(role))
                .map(Login::name)
                .map(this::as)
                .toList();
    }

    public String gateway() {
        return gateway;
    }

    public Realm realm() {
        return realm;
    }

    /** Sends a request as it is; throws {@link NoAnswer} when no answer comes. */
    public Reply send(HttpRequest request) {
        try {
            return reply(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new NoAnswer(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer that is no JSON as a whole, which has to be a 200. */
    HttpResponse<String> sendForText(HttpRequest request) {
        HttpResponse<String> response =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
        if (response.statusCode() != 200) {
            throw new AssertionError("expected 200, got " + response.statusCode() + ": " + response.body());
        }
        return response;
    }

    /** Sends a request without waiting for its answer. */
    public CompletableFuture<Reply> sendLater(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(this::reply);
    }

    /** The same, sent again when the answer is that it is too much at the moment, after the pause that it asks for. */
    public CompletableFuture<Reply> sendPatiently(HttpRequest request) {
        return sendLater(request)
                .thenCompose(reply -> BUSY.contains(reply.status())
                        ? CompletableFuture.supplyAsync(() -> request, after(reply))
                                .thenCompose(this::sendPatiently)
                        : CompletableFuture.completedFuture(reply));
    }

    private static Executor after(Reply reply) {
        return CompletableFuture.delayedExecutor(Long.parseLong(reply.header("Retry-After")), TimeUnit.SECONDS);
    }

    String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (IOException notJson) {
            return json.getNodeFactory().textNode(text);
        }
    }

    private Reply reply(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), read(response.body()));
    }
}
