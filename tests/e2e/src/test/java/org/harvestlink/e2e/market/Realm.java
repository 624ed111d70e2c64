package org.harvestlink.e2e.market;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.harvestlink.local.Logins;
import org.harvestlink.local.Logins.Login;

/** Keycloak as an API client uses it: access tokens by the password grant. */
public final class Realm {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration SPARE = Duration.ofMinutes(2);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final String url;

    /** @param url such as {@code http://localhost:8180/realms/harvestlink} */
    Realm(String url) {
        this.url = url;
    }

    private record Token(String text, Instant end) {}

    /** A token of that login that is valid for minutes. */
    String token(String login) {
        return tokens.compute(
                        login,
                        (name, known) ->
                                known != null && Instant.now().plus(SPARE).isBefore(known.end())
                                        ? known
                                        : fetch(Logins.named(name), "harvestlink-cli"))
                .text();
    }

    /** A fresh token of that login, given to that client. */
    public String freshToken(String login, String client) {
        return fetch(Logins.named(login), client).text();
    }

    private Token fetch(Login login, String client) {
        String form = form(Map.of(
                "grant_type", "password", "client_id", client, "username", login.name(), "password", login.password()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        Instant now = Instant.now();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new NoAnswer("no token for " + login.name() + ": " + response.body(), null);
            }
            JsonNode answer = json.readTree(response.body());
            return new Token(
                    answer.path("access_token").asText(),
                    now.plusSeconds(answer.path("expires_in").asLong()));
        } catch (IOException e) {
            throw new NoAnswer("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
