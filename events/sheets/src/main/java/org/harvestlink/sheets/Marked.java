package org.harvestlink.sheets;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A sheet given back to be corrected: its cells as they were, those at fault coloured, and what is to be done in words in a
 * last column, which a later import leaves out.
 */
public final class Marked {

    /** The header of the last column. */
    public static final Text TO_DO = new Text("Cần sửa", "To correct");

    private static final int ROWS_AT_ONCE = 500;
    private static final int WIDTH = 18;
    private static final int WORDS_WIDTH = 60;

    private final Sheet sheet;
    private final Columns columns;
    private final Function<Text, String> language;

    public Marked(Sheet sheet, Columns columns, Function<Text, String> language) {
        this.sheet = sheet;
        this.columns = columns;
        this.language = language;
    }

    /** Writes the header and the rows below it. @param faultsOf a row's faults, asked once for each */
    public void write(OutputStream out, Function<Sheet.Line, List<CellFault>> faultsOf) {
        int words = columns.all().size();
        Table table = new Table(out, "Harvestlink");
        List<String> titles = new ArrayList<>();
        columns.all().forEach(column -> titles.add(column.header()));
        titles.add(language.apply(TO_DO));
        List<Integer> widths = new ArrayList<>(Collections.nCopies(words, WIDTH));
        widths.add(WORDS_WIDTH);
        table.header(titles, widths);
        int written = 0;
        for (Sheet.Line line :
                sheet.rows().subList(columns.headerAt() + 1, sheet.rows().size())) {
            row(table, line, faultsOf.apply(line), words);
            if (++written % ROWS_AT_ONCE == 0) {
                table.flush();
            }
        }
        table.finish();
    }

    private void row(Table table, Sheet.Line line, List<CellFault> faults, int words) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            Cell cell = line.cell(i);
            values.add(cell.number() != null ? cell.number() : cell.day() != null ? cell.day() : cell.text());
        }
        values.add(String.join(" ", faults.stream().map(this::sentence).toList()));
        table.row(values);
        for (CellFault fault : faults) {
            columns.all().stream()
                    .filter(column -> column.letter().equals(fault.column()))
                    .forEach(column -> table.mark(column.index(), fault.severity()));
        }
    }

    /** {@code C (Sản lượng): …}, or the field's path where the file has no such column. */
    private String sentence(CellFault fault) {
        String where = columns.all().stream()
                .filter(column -> column.letter().equals(fault.column()))
                .findFirst()
                .map(column -> column.letter() + " (" + column.header() + ")")
                .orElse(fault.field());
        String message = language.apply(fault.message());
        return where + ": " + message + (message.matches(".*[.?!]") ? "" : ".");
    }
}
