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
import java.util.function.Consumer;
import org.harvestlink.local.stack.Port;

/** More API clients in the realm, whose tokens Keycloak signs and nobody may take. */
public final class RealmClients {

    private static final String AUDIENCE = "included.custom.audience";
    private static final String CLIENTS = "/admin/realms/harvestlink/clients";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;

    public RealmClients(Stack stack) {
        this.stack = stack;
    }

    /** Makes one whose tokens end after a second, and answers its id. */
    public String shortLived() throws IOException, InterruptedException {
        return copy("harvestlink-cli-short", client -> client.withObject("/attributes")
                .put("access.token.lifespan", "1"));
    }

    /** Makes one whose tokens are for another API, and answers its id. */
    public String ofAnotherApi() throws IOException, InterruptedException {
        return copy("another-cli", client -> client.path("protocolMappers").forEach(mapper -> {
            if (mapper.at("/config").has(AUDIENCE)) {
                ((ObjectNode) mapper.path("config")).put(AUDIENCE, "another-api");
            }
        }));
    }

    /** A client like that of the command line, but for one thing; made once. */
    private String copy(String id, Consumer<ObjectNode> change) throws IOException, InterruptedException {
        String token = administratorToken();
        if (!send(request(CLIENTS + "?clientId=" + id, token).GET().build()).isEmpty()) {
            return id;
        }
        ObjectNode client = (ObjectNode)
                send(request(CLIENTS + "?clientId=harvestlink-cli", token).GET().build())
                        .get(0);
        client.remove("id");
        client.path("protocolMappers").forEach(mapper -> ((ObjectNode) mapper).remove("id"));
        client.put("clientId", id);
        change.accept(client);
        send(request(CLIENTS, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(client.toString()))
                .build());
        return id;
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
