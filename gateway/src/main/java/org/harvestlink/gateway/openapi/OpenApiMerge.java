package org.harvestlink.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Merges the OpenAPI documents of the parts into the one of the public API: everything below {@code /api/}, one way to
 * log in, one address. The same name for different things in two parts is resolved by {@link ComponentNames}.
 */
public final class OpenApiMerge {

    private static final String API = "/api/";
    private static final String SCHEMES = "securitySchemes";
    private static final String BEARER = "bearer";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode components = JSON.objectNode();
    private final Map<String, ObjectNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();

    private OpenApiMerge() {}

    /**
     * The merged document.
     *
     * @param parts the documents by the name of their part, such as {@code catalog-service}; title and version are
     *     those of the first
     * @throws IllegalArgumentException when there is no part, or two parts describe the same operation
     */
    public static ObjectNode merge(Map<String, JsonNode> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Nothing to merge");
        }
        OpenApiMerge merge = new OpenApiMerge();
        parts.forEach(merge::add);
        return merge.document(parts.values().iterator().next());
    }

    private void add(String part, JsonNode original) {
        JsonNode document = ComponentNames.unique(part, original.deepCopy(), components);
        document.path("components").properties().forEach(section -> {
            if (!section.getKey().equals(SCHEMES)) {
                components.withObjectProperty(section.getKey()).setAll((ObjectNode) section.getValue());
            }
        });
        document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            if (path.getKey().startsWith(API)) {
                addPath(part, path.getKey(), path.getValue());
            }
        }
    }

    private void addPath(String part, String path, JsonNode item) {
        ObjectNode merged = paths.computeIfAbsent(path, first -> JSON.objectNode());
        item.properties().forEach(member -> {
            JsonNode before = merged.get(member.getKey());
            if (before != null && !before.equals(member.getValue())) {
                throw new IllegalArgumentException(
                        part + " describes " + member.getKey() + " " + path + ", and so does another part");
            }
            merged.set(member.getKey(), withBearer(member.getValue()));
        });
    }

    private static JsonNode withBearer(JsonNode operation) {
        if (operation.path("security").size() > 0) {
            ((ObjectNode) operation).putArray("security").addObject().putArray(BEARER);
        }
        return operation;
    }

    private ObjectNode document(JsonNode first) {
        ObjectNode document = JSON.objectNode();
        document.set("openapi", first.path("openapi"));
        document.set("info", first.path("info"));
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("tags").addAll(tags.values());
        // What is public works without a login, everything else with one.
        document.putArray("security").add(JSON.objectNode()).addObject().putArray(BEARER);
        document.putObject("paths").setAll(paths);
        document.set("components", sorted(components));
        document.withObject("/components")
                .putObject(SCHEMES)
                .putObject(BEARER)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        return document;
    }

    private static ObjectNode sorted(ObjectNode sections) {
        ObjectNode sorted = JSON.objectNode();
        byName(sections).forEach((name, section) -> sorted.putObject(name).setAll(byName(section)));
        return sorted;
    }

    private static Map<String, JsonNode> byName(JsonNode object) {
        Map<String, JsonNode> byName = new TreeMap<>();
        object.properties().forEach(member -> byName.put(member.getKey(), member.getValue()));
        return byName;
    }
}
