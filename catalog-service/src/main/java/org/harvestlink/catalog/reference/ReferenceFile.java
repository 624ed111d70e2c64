package org.harvestlink.catalog.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A shipped file of reference data.
 *
 * @param columns of the file, which are those of the table
 * @param rows by column; an empty cell is null, a cell of a list column a list
 */
record ReferenceFile(List<String> columns, List<Map<String, Object>> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final List<String> NEEDED = List.of("code", "source", "confidence", "as_of");

    /** @throws IllegalArgumentException naming the file and line of a row without code, source, confidence or date */
    static ReferenceFile of(ReferenceTable table) {
        String path = "/reference/" + table.file();
        try (InputStream in = ReferenceFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(path + " is missing");
            }
            return read(table, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static ReferenceFile read(ReferenceTable table, Reader content) throws IOException {
        try (CSVParser csv =
                CSVParser.builder().setFormat(FORMAT).setReader(content).get()) {
            List<String> columns = csv.getHeaderNames();
            List<Map<String, Object>> rows = new ArrayList<>();
            for (CSVRecord line : csv) {
                rows.add(row(table, columns, line));
            }
            return new ReferenceFile(columns, rows);
        }
    }

    private static Map<String, Object> row(ReferenceTable table, List<String> columns, CSVRecord line) {
        String place = table.file() + ", line " + line.getParser().getCurrentLineNumber();
        if (!line.isConsistent()) {
            throw new IllegalArgumentException(
                    place + ": " + line.size() + " cells for " + columns.size() + " columns");
        }
        Map<String, Object> row = new LinkedHashMap<>();
        for (String column : columns) {
            String cell = line.get(column).strip();
            if (cell.isEmpty() && NEEDED.contains(column)) {
                throw new IllegalArgumentException(place + ": " + column + " is missing");
            }
            row.put(column, table.isList(column) ? list(cell) : cell.isEmpty() ? null : cell);
        }
        return row;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }
}
