package org.harvestlink.local.season;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV file on the class path, with a header. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    /** The rows of a file beside this class. */
    static List<CSVRecord> rows(String name) {
        try (Reader file = new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return FORMAT.parse(file).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A cell with several values between bars, none when it is empty. */
    static List<String> list(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
