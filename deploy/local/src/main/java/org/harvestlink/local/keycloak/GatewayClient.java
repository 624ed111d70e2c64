package org.harvestlink.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The client {@code harvestlink-gateway} in a Keycloak that runs, changed through Keycloak's admin API. */
final class GatewayClient {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String CLIENTS = "/admin/realms/harvestlink/clients";
    private static final String LOGOUT = "post.logout.redirect.uris";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final KeycloakSettings settings;

    GatewayClient(KeycloakSettings settings) {
        this.settings = settings;
    }

    /** Gives the client the gateway's present address and secret, unless it has them. */
    void agree() throws IOException, InterruptedException {
        String token = administratorToken();
        ObjectNode client = (ObjectNode) send(authorized(CLIENTS + "?clientId=harvestlink-gateway", token)
                        .GET()
                        .build())
                .get(0);
        ObjectNode agreed = withAddress(client.deepCopy());
        if (!agreed.equals(client)) {
            send(authorized(CLIENTS + "/" + client.get("id").asText(), token)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(agreed.toString()))
                    .build());
        }
    }

    private ObjectNode withAddress(ObjectNode client) {
        client.put("rootUrl", settings.gatewayUrl());
        client.put("secret", settings.gatewaySecret());
        client.putArray("redirectUris").add(settings.gatewayUrl() + "/*");
        client.withObject("/attributes").put(LOGOUT, settings.gatewayUrl() + "/*");
        return client;
    }

    private String administratorToken() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=" + KeycloakSettings.ADMIN + "&password="
                + URLEncoder.encode(settings.adminPassword(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(settings.url() + "/realms/master/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return send(request).get("access_token").asText();
    }

    private HttpRequest.Builder authorized(String path, String token) {
        return HttpRequest.newBuilder(URI.create(settings.url() + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + response.statusCode() + " to " + request.uri());
        }
        return json.readTree(response.body());
    }
}
