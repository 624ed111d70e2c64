package org.harvestlink.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Gives a part's components names that nobody else uses for something else: a component that differs from an earlier
 * one of its name, or refers to such a one, is called after its part as well ({@code Window} becomes
 * {@code OfferWindow}). What two parts describe alike stays one.
 */
final class ComponentNames {

    private static final String COMPONENTS = "#/components/";
    private static final String REF = "$ref";

    private final String prefix;
    private final JsonNode document;
    private final JsonNode taken;
    private final Set<String> differing = new HashSet<>();

    private ComponentNames(String part, JsonNode document, JsonNode taken) {
        this.prefix = Character.toUpperCase(part.charAt(0)) + part.substring(1).replaceAll("-.*", "");
        this.document = document;
        this.taken = taken;
    }

    /** The document with its components renamed where needed; it may be the same, changed in place. */
    static JsonNode unique(String part, JsonNode document, JsonNode taken) {
        ComponentNames names = new ComponentNames(part, document, taken);
        names.findDiffering();
        if (!names.differing.isEmpty()) {
            names.renameReferences(document);
            document.path("components").properties().forEach(section -> names.rename(section.getKey()));
        }
        return document;
    }

    private void findDiffering() {
        int before;
        do {
            before = differing.size();
            eachComponent((pointer, component) -> {
                JsonNode earlier = taken.at(pointer.substring(COMPONENTS.length() - 1));
                boolean differs =
                        !earlier.isMissingNode() && (!earlier.equals(component) || refersToDiffering(component));
                if (differs) {
                    differing.add(pointer);
                }
            });
        } while (differing.size() > before);
    }

    private boolean refersToDiffering(JsonNode node) {
        return node.findValues(REF).stream().map(JsonNode::asText).anyMatch(differing::contains);
    }

    private void eachComponent(BiConsumer<String, JsonNode> consumer) {
        document.path("components").properties().forEach(section -> section.getValue()
                .properties()
                .forEach(component -> consumer.accept(
                        COMPONENTS + section.getKey() + "/" + component.getKey(), component.getValue())));
    }

    private void renameReferences(JsonNode node) {
        if (node instanceof ObjectNode object
                && differing.contains(object.path(REF).asText())) {
            object.set(REF, TextNode.valueOf(renamed(object.path(REF).asText())));
        }
        node.forEach(this::renameReferences);
    }

    private void rename(String section) {
        ObjectNode components = (ObjectNode) document.path("components").path(section);
        Map<String, JsonNode> renamed = new LinkedHashMap<>();
        components.properties().forEach(component -> {
            boolean differs = differing.contains(COMPONENTS + section + "/" + component.getKey());
            renamed.put(differs ? prefix + component.getKey() : component.getKey(), component.getValue());
        });
        components.removeAll();
        components.setAll(renamed);
    }

    private String renamed(String pointer) {
        int name = pointer.lastIndexOf('/') + 1;
        return pointer.substring(0, name) + prefix + pointer.substring(name);
    }
}
