package org.harvestlink.local.market;

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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harvestlink.local.Logins.Login;

/** Access tokens by the password grant of the public client {@code harvestlink-cli}, one for each login at a time. */
public final class Tokens {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration SPARE = Duration.ofSeconds(60);

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final HttpClient http;
    private final URI address;

    /** @param realm the realm's address, such as {@code http://localhost:8180/realms/harvestlink} */
    public Tokens(HttpClient http, String realm) {
        this.http = http;
        this.address = URI.create(realm + "/protocol/openid-connect/token");
    }

    /** A token that is valid for a minute or more. */
    public String of(Login login) throws IOException, InterruptedException {
        Token token = known.get(login.name());
        if (token == null || token.endsBefore(System.nanoTime() + SPARE.toNanos())) {
            token = fetch(login);
            known.put(login.name(), token);
        }
        return token.text();
    }

    private Token fetch(Login login) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=harvestlink-cli&username=" + encoded(login.name()) + "&password="
                + encoded(login.password());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        long now = System.nanoTime();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak gave " + login.name() + " no token: " + response.body());
        }
        JsonNode answer = json.readTree(response.body());
        long seconds = answer.get("expires_in").asLong();
        return new Token(
                answer.get("access_token").asText(),
                now + Duration.ofSeconds(seconds).toNanos());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** @param end when it is no longer valid, by {@link System#nanoTime()} */
    private record Token(String text, long end) {

        boolean endsBefore(long moment) {
            return end - moment < 0;
        }
    }
}
