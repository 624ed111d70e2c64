package org.harvestlink.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.http.Problem;
import org.harvestlink.sheets.Cell;
import org.harvestlink.sheets.Sheet;

/** Reads {@link SheetCells}, cell by cell and no more of them than a sheet may have. */
final class JsonCells {

    private JsonCells() {}

    static Sheet read(InputStream body, ObjectMapper json) {
        try (JsonParser parser = json.getFactory().createParser(body)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            require("rows".equals(parser.nextFieldName()));
            require(parser.nextToken() == JsonToken.START_ARRAY);
            List<Sheet.Line> lines = lines(parser);
            require(parser.nextToken() == JsonToken.END_OBJECT);
            require(parser.nextToken() == null);
            return Sheet.of(lines);
        } catch (IOException | IllegalArgumentException broken) {
            throw malformed();
        }
    }

    private static List<Sheet.Line> lines(JsonParser parser) throws IOException {
        List<Sheet.Line> lines = new ArrayList<>();
        int number = 1;
        long count = 0;
        for (JsonToken at = parser.nextToken(); at != JsonToken.END_ARRAY; at = parser.nextToken()) {
            require(at == JsonToken.START_ARRAY);
            List<Cell> cells = new ArrayList<>();
            for (JsonToken cell = parser.nextToken(); cell != JsonToken.END_ARRAY; cell = parser.nextToken()) {
                Sheet.requireWidth(cells.size() + 1);
                cells.add(cell(parser, cell));
            }
            Sheet.requireRoom(number);
            count += cells.size();
            Sheet.requireCells(count);
            lines.add(new Sheet.Line(number++, List.copyOf(cells)));
        }
        return lines;
    }

    private static Cell cell(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_NULL -> Cell.EMPTY;
            case VALUE_STRING -> Cell.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Cell.of(parser.getDecimalValue());
            default -> throw malformed();
        };
    }

    private static void require(boolean so) {
        if (!so) {
            throw malformed();
        }
    }

    private static Problem malformed() {
        return Problem.invalid(
                "rows",
                "phải là các hàng ô: {\"rows\": [[\"Cây trồng\", …], [\"Xoài\", …]]}",
                "must be rows of cells: {\"rows\": [[\"Crop\", …], [\"Mango\", …]]}");
    }
}
