package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.stack.Stack;
import org.harvestlink.local.stack.Port;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The committed description of the API is what the running services say of themselves. */
@Order(5)
@ExtendWith(OneStack.class)
class OpenApiIT {

    private static final String COMMITTED = "gateway/src/main/resources/openapi.json";

    private final ObjectMapper json = new ObjectMapper();
    private final Stack stack;
    private final Market market;

    OpenApiIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
    }

    @Test
    void theCommittedDocumentIsWhatTheServicesSayOfThemselves(@TempDir Path project) throws Exception {
        Map<String, Port> parts = new LinkedHashMap<>();
        parts.put("gateway", Port.GATEWAY_MANAGEMENT);
        parts.put("catalog-service", Port.CATALOG_SERVICE_MANAGEMENT);
        parts.put("offer-service", Port.OFFER_SERVICE_MANAGEMENT);
        parts.put("matching-service", Port.MATCHING_SERVICE_MANAGEMENT);
        for (Map.Entry<String, Port> part : parts.entrySet()) {
            Path document = project.resolve(part.getKey()).resolve("target/openapi/openapi.json");
            Files.createDirectories(document.getParent());
            Files.writeString(document, live(part.getValue()));
        }

        JsonNode merged = merged(project, List.copyOf(parts.keySet()));

        JsonNode committed = json.readTree(stack.home().resolve(COMMITTED).toFile());
        assertThat(names(committed))
                .as("paths; RewriteOpenApi says how to commit a change")
                .isEqualTo(names(merged));
        merged.path("paths").properties().forEach(path -> assertThat(
                        committed.path("paths").path(path.getKey()))
                .as(path.getKey() + "; RewriteOpenApi says how to commit a change")
                .isEqualTo(path.getValue()));
        assertThat(committed)
                .as("the rest; RewriteOpenApi says how to commit a change")
                .isEqualTo(merged);
    }

    @Test
    void theGatewayServesTheCommittedDocument() throws Exception {
        assertThat(market.nobody().get("/api/openapi").expect(200).body())
                .isEqualTo(json.readTree(stack.home().resolve(COMMITTED).toFile()));
    }

    private static List<String> names(JsonNode document) {
        List<String> names = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private String live(Port port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.ports().url(port) + "/q/openapi?format=json"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(port.label()).isEqualTo(200);
        return response.body();
    }

    /** Merged by the same program that writes the committed document, in a project of nothing but the live documents. */
    private JsonNode merged(Path project, List<String> parts) throws IOException, InterruptedException {
        Path app = stack.home().resolve("gateway/target/quarkus-app");
        Files.createDirectories(project.resolve(COMMITTED).getParent());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                app.resolve("app") + "/*:" + app.resolve("lib/main") + "/*",
                "org.harvestlink.gateway.openapi.RewriteOpenApi"));
        command.addAll(parts);
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return json.readTree(project.resolve(COMMITTED).toFile());
    }
}
