package org.harvestlink.offer.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.imports.SheetMedia;

/** The lines of a preview. */
final class Preview {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Preview() {}

    record Line(JsonNode line) {

        String kind() {
            return line.path("kind").asText();
        }

        JsonNode at(String pointer) {
            return line.at(pointer);
        }

        /** {@code B quantityKg question} */
        List<String> violations() {
            List<String> told = new ArrayList<>();
            line.path("violations")
                    .forEach(it -> told.add(it.path("column").asText("-") + " "
                            + it.path("field").asText() + " "
                            + it.path("severity").asText()));
            return told;
        }
    }

    static List<Line> of(Response answer) {
        answer.then().statusCode(200).contentType(SheetMedia.LINES);
        List<Line> lines = new ArrayList<>();
        answer.asString().lines().forEach(line -> lines.add(new Line(read(line))));
        return lines;
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
