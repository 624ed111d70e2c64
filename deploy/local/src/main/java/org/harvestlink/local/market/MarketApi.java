package org.harvestlink.local.market;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.harvestlink.local.Logins.Login;

/**
 * The gateway's API for one client. A request that found nobody or too many is sent again, with the same
 * {@code Idempotency-Key}, so that its effect happens once.
 */
public final class MarketApi {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 8;
    private static final int TOO_MANY = 429;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final String gateway;
    private final Tokens tokens;

    /**
     * @param gateway such as {@code http://localhost:8080}
     * @param realm such as {@code http://localhost:8180/realms/harvestlink}
     */
    public MarketApi(String gateway, String realm) {
        this.gateway = gateway;
        this.tokens = new Tokens(http, realm);
    }

    /** Reads as that login; null reads as anybody. */
    public JsonNode get(Login login, String path) throws IOException, InterruptedException, RefusedException {
        return send(login, HttpRequest.newBuilder(URI.create(gateway + path)).GET());
    }

    /** True when there is something at that path for anybody. */
    public boolean exists(String path) throws IOException, InterruptedException, RefusedException {
        try {
            get(null, path);
            return true;
        } catch (RefusedException e) {
            if (e.status() == 404) {
                return false;
            }
            throw e;
        }
    }

    /** Posts as that login. */
    public JsonNode post(Login login, String path, String idempotencyKey, Object body)
            throws IOException, InterruptedException, RefusedException {
        return send(
                login,
                HttpRequest.newBuilder(URI.create(gateway + path))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(HttpRequest.BodyPublishers.ofString(text(body))));
    }

    /** Makes something under an address that its maker chose, unless it is there already. */
    public JsonNode putNew(Login login, String path, Object body)
            throws IOException, InterruptedException, RefusedException {
        return send(
                login,
                HttpRequest.newBuilder(URI.create(gateway + path))
                        .header("Content-Type", "application/json")
                        .header("If-None-Match", "*")
                        .PUT(HttpRequest.BodyPublishers.ofString(text(body))));
    }

    private String text(Object body) throws JsonProcessingException {
        return json.writeValueAsString(body);
    }

    private JsonNode send(Login login, HttpRequest.Builder builder)
            throws IOException, InterruptedException, RefusedException {
        builder.timeout(LIMIT).header("Accept-Language", "en");
        for (int attempt = 1; ; attempt++) {
            if (login != null) {
                builder.setHeader("Authorization", "Bearer " + tokens.of(login));
            }
            HttpRequest request = builder.build();
            Duration pause = Duration.ofMillis(200L * attempt * attempt);
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() < 300) {
                    return json.readTree(response.body());
                }
                if (!isPassing(response.statusCode()) || attempt == ATTEMPTS) {
                    throw refused(request, response);
                }
                pause = retryAfter(response, pause);
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        }
    }

    private static boolean isPassing(int status) {
        return status == TOO_MANY || status >= 500;
    }

    private static Duration retryAfter(HttpResponse<String> response, Duration otherwise) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(otherwise);
    }

    private RefusedException refused(HttpRequest request, HttpResponse<String> response) {
        String what = request.method() + " " + request.uri().getPath();
        try {
            return new RefusedException(response.statusCode(), what, json.readTree(response.body()));
        } catch (JsonProcessingException e) {
            return new RefusedException(response.statusCode(), what, json.createObjectNode());
        }
    }
}
