package org.harvestlink.e2e.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation of the API as its description has it.
 *
 * @param body what its body should be like, missing when it takes none
 */
record Operation(String method, String path, List<String> queries, JsonNode body) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
    /** Stays open for as long as nothing happens. */
    private static final String LIVE = "/api/live";

    static List<Operation> all(JsonNode description) {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            if (path.getKey().equals(LIVE)) {
                continue;
            }
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    all.add(of(method.getKey(), path.getKey(), method.getValue()));
                }
            }
        }
        return List.copyOf(all);
    }

    private static Operation of(String method, String path, JsonNode described) {
        List<String> queries = new ArrayList<>();
        for (JsonNode parameter : described.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                queries.add(parameter.path("name").asText());
            }
        }
        return new Operation(
                method.toUpperCase(),
                path,
                queries,
                described
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"));
    }

    boolean writes() {
        return !method.equals("GET");
    }

    boolean takesBody() {
        return !body.isMissingNode();
    }
}
