package org.harvestlink.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rewrites the committed document after a change to the API, from the documents that the build of each part leaves:
 *
 * <pre>
 * java -cp 'gateway/target/quarkus-app/app/*:gateway/target/quarkus-app/lib/main/*' \
 *     org.harvestlink.gateway.openapi.RewriteOpenApi gateway catalog-service offer-service matching-service
 * </pre>
 *
 * run in the root of the repository; the arguments are the parts' folders, the gateway first.
 */
public final class RewriteOpenApi {

    private static final Path COMMITTED = Path.of("gateway/src/main/resources/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RewriteOpenApi() {}

    public static void main(String[] parts) throws IOException {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (String part : parts) {
            documents.put(
                    part,
                    JSON.readTree(Path.of(part, "target/openapi/openapi.json").toFile()));
        }
        JsonNode merged = OpenApiMerge.merge(documents);
        Files.writeString(COMMITTED, JSON.writeValueAsString(merged) + "\n");
        System.out.println(COMMITTED + ": " + merged.path("paths").size() + " paths of " + documents.keySet());
    }
}
