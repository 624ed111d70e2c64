package org.harvestlink.e2e.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Bodies that look like what an operation takes, and that it must not take: each is wrong in at least one way. */
final class HostileBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 3_000;
    private static final List<String> NO_OBJECT = List.of(
            "", "null", "[]", "\"x\"", "1", "{", "{\"a\":1,}", "{]", "nul", "[".repeat(DEEP), "{\"a\":".repeat(DEEP));

    private final JsonNode schemas;
    private final Random dice;

    HostileBody(JsonNode schemas, Random dice) {
        this.schemas = schemas;
        this.dice = dice;
    }

    byte[] of(JsonNode schema) {
        return switch (dice.nextInt(10)) {
            case 0 -> NO_OBJECT.get(dice.nextInt(NO_OBJECT.size())).getBytes(StandardCharsets.UTF_8);
            case 1 -> new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
            case 2 ->
                bytes("{\"twice\":1,\"twice\":2," + sample(schema).toString().substring(1));
            case 3 -> bytes(sample(schema) + "{}");
            default -> bytes(broken(schema).toString());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode broken(JsonNode schema) {
        ObjectNode body = (ObjectNode) sample(schema);
        List<Map.Entry<String, JsonNode>> fields =
                new ArrayList<>(resolved(schema).path("properties").properties());
        if (fields.isEmpty() || dice.nextInt(4) == 0) {
            return body.put("unknown" + dice.nextInt(100), Nasty.word(dice));
        }
        Map.Entry<String, JsonNode> field = fields.get(dice.nextInt(fields.size()));
        return body.set(field.getKey(), wrong(resolved(field.getValue())));
    }

    /** What such a field can't be. */
    private JsonNode wrong(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer" -> wrongNumber(schema);
            case "boolean" -> JSON.textNode(Nasty.word(dice) + "?");
            case "array" -> dice.nextBoolean() ? JSON.textNode(Nasty.word(dice)) : many();
            case "object" -> dice.nextBoolean() ? JSON.textNode(Nasty.word(dice)) : JSON.arrayNode();
            default -> wrongText(schema);
        };
    }

    private JsonNode wrongNumber(JsonNode schema) {
        return switch (dice.nextInt(7)) {
            case 0 -> JSON.numberNode(schema.path("minimum").asLong(1) - 1);
            case 1 -> JSON.numberNode(schema.path("maximum").asLong(Long.MAX_VALUE - 1) + 1);
            case 2 -> JSON.numberNode(Long.MIN_VALUE);
            case 3 -> JSON.numberNode(0.5);
            case 4 -> JSON.numberNode(1e300);
            case 5 -> JSON.textNode(Nasty.word(dice) + "?");
            default -> JSON.objectNode().put("$gt", 0);
        };
    }

    private JsonNode wrongText(JsonNode schema) {
        return switch (dice.nextInt(3)) {
            case 0 -> JSON.objectNode().put("a", Nasty.word(dice));
            case 1 -> JSON.textNode("y".repeat(schema.path("maxLength").asInt(4_000) + 1));
            default -> JSON.arrayNode().add(Nasty.word(dice));
        };
    }

    private ArrayNode many() {
        ArrayNode many = JSON.arrayNode();
        for (int i = 0; i < 500; i++) {
            many.add(i);
        }
        return many;
    }

    private JsonNode sample(JsonNode schema) {
        JsonNode resolved = resolved(schema);
        if (resolved.path("enum").isArray()) {
            return resolved.path("enum").get(dice.nextInt(resolved.path("enum").size()));
        }
        return switch (resolved.path("type").asText()) {
            case "integer" -> JSON.numberNode(resolved.path("minimum").asLong(0) + dice.nextInt(1_000));
            case "boolean" -> JSON.booleanNode(dice.nextBoolean());
            case "array" -> JSON.arrayNode();
            case "string" -> JSON.textNode(text(resolved));
            default -> object(resolved);
        };
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> new UUID(dice.nextLong(), dice.nextLong()).toString();
            case "date" -> "2027-06-" + (10 + dice.nextInt(20));
            default -> Nasty.word(dice);
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(field -> object.set(field.getKey(), sample(field.getValue())));
        return object;
    }

    private JsonNode resolved(JsonNode schema) {
        String name = schema.path("$ref").asText();
        return name.isEmpty() ? schema : resolved(schemas.path(name.substring(name.lastIndexOf('/') + 1)));
    }
}
