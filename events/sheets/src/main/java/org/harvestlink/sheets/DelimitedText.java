package org.harvestlink.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads text with delimiters: files, and what is pasted from a spreadsheet. */
final class DelimitedText {

    private static final char[] DELIMITERS = {'\t', ';', ',', '|'};
    private static final int LOOKED_AT = 40;

    private DelimitedText() {}

    static Sheet read(byte[] bytes) {
        Encoding.Decoded text = Encoding.decode(bytes);
        List<Sheet.Line> lines = new ArrayList<>();
        for (Sheet.Line line : parse(text.text(), delimiter(text.text()), Sheet.MOST_ROWS + 1)) {
            if (line.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                Sheet.requireRoom(lines.size() + 1);
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw new UnreadableSheetException("Tệp không có dòng nào.", "The file has no rows.");
        }
        return new Sheet(lines, text.encoding());
    }

    /** The delimiter that cuts the first lines into the same number of parts most often. */
    private static char delimiter(String text) {
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long agreeing = agreement(parse(text, delimiter, LOOKED_AT));
            if (agreeing > most) {
                most = agreeing;
                best = delimiter;
            }
        }
        return best;
    }

    private static long agreement(List<Sheet.Line> lines) {
        long best = 0;
        for (Sheet.Line line : lines) {
            int width = line.cells().size();
            long same = lines.stream().filter(it -> it.cells().size() == width).count();
            best = Math.max(best, width < 2 ? 0 : same * 100 + width);
        }
        return best;
    }

    private static List<Sheet.Line> parse(String text, char delimiter, int most) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<Sheet.Line> lines = new ArrayList<>();
        long count = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                if (lines.size() >= most) {
                    break;
                }
                List<Cell> cells = cells(record);
                count += cells.size();
                Sheet.requireCells(count);
                lines.add(new Sheet.Line((int) record.getRecordNumber(), cells));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new UnreadableSheetException(
                    "Dòng " + (lines.size() + 1) + " có dấu ngoặc kép không khép lại.",
                    "Row " + (lines.size() + 1) + " has a quotation mark without its partner.");
        }
        return lines;
    }

    private static List<Cell> cells(CSVRecord record) {
        List<Cell> cells = new ArrayList<>();
        for (String value : record) {
            if (cells.size() > Sheet.MOST_COLUMNS) {
                break;
            }
            cells.add(Cell.text(value.length() > Sheet.LONGEST_CELL ? value.substring(0, Sheet.LONGEST_CELL) : value));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        Sheet.requireWidth(cells.size());
        return List.copyOf(cells);
    }
}
