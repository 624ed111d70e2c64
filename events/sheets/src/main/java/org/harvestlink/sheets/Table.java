package org.harvestlink.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet that is written row by row, and no more of it kept than the rows since the last
 * {@link #flush}. Text stays text, whatever sign it begins with: nobody's words become a formula.
 */
public final class Table {

    private static final String WRONG = "FDE2E0";
    private static final String ASKED = "FFF3CD";
    private static final int WIDEST = 60;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    /** @param name of the sheet, at most 31 characters */
    public Table(OutputStream out, String name) {
        this.book = new Workbook(out, "Harvestlink", null);
        this.sheet = book.newWorksheet(name);
    }

    /** The first row, which stays in sight. */
    public void header(List<String> titles, List<Integer> widths) {
        for (int i = 0; i < titles.size(); i++) {
            sheet.width(i, Math.min(WIDEST, widths.get(i)));
            sheet.inlineString(0, i, titles.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        rows = 1;
    }

    /** @param values texts, numbers, days, or null for an empty cell */
    public void row(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            cell(i, values.get(i));
        }
        rows++;
    }

    /** Colours a cell of the row that was written last: what is wrong, or what is asked; a column of words says which. */
    public void mark(int column, CellFault.Severity severity) {
        sheet.style(rows - 1, column)
                .fillColor(severity == CellFault.Severity.ERROR ? WRONG : ASKED)
                .set();
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format("dd/mm/yyyy").set();
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.inlineString(rows, column, value.toString());
        }
    }

    /** Hands the rows so far on to the stream. */
    public void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the workbook. */
    public void finish() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
