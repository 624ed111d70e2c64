package org.harvestlink.e2e.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.harvestlink.local.stack.Port;

/** A second API client in the realm whose tokens end after a second: the way to a token that Keycloak signed and time ended. */
public final class ShortLivedClient {

    /** The client's id. */
    public static final String ID = "harvestlink-cli-short";

    private static final String CLIENTS = "/admin/realms/harvestlink/clients";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;

    public ShortLivedClient(Stack stack) {
        this.stack = stack;
    }

    /** Makes it, a copy of the API clients' own but for the tokens' life. */
    public void create() throws IOException, InterruptedException {
        String token = administratorToken();
        ObjectNode client = (ObjectNode)
                send(request(CLIENTS + "?clientId=harvestlink-cli", token).GET().build())
                        .get(0);
        client.remove("id");
        client.path("protocolMappers").forEach(mapper -> ((ObjectNode) mapper).remove("id"));
        client.put("clientId", ID);
        client.withObject("/attributes").put("access.token.lifespan", "1");
        send(request(CLIENTS, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(client.toString()))
                .build());
    }

    private String administratorToken() throws IOException, InterruptedException {
        String form =
                "grant_type=password&client_id=admin-cli&username=admin&password=" + stack.secret("keycloak.admin");
        return send(HttpRequest.newBuilder(url("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build())
                .path("access_token")
                .asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(url(path)).header("Authorization", "Bearer " + token);
    }

    private URI url(String path) {
        return URI.create(stack.ports().url(Port.KEYCLOAK) + path);
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + response.statusCode() + ": " + response.body());
        }
        return json.readTree(response.body());
    }
}
