package org.harvestlink.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads workbooks. */
final class Xlsx {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NOT_A_DAY = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private Xlsx() {}

    static Sheet read(byte[] bytes) {
        ZipGuard.check(bytes);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            for (org.dhatim.fastexcel.reader.Sheet sheet : sheets) {
                List<Sheet.Line> rows = rows(sheet);
                if (!rows.isEmpty()) {
                    return new Sheet(rows, null);
                }
            }
        } catch (UnreadableSheetException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableSheetException(
                    "Không đọc được tệp Excel này; xin mở bằng Excel rồi lưu lại thành .xlsx.",
                    "This workbook can't be read; open it in Excel and save it as .xlsx.");
        }
        throw new UnreadableSheetException("Tệp không có dòng nào.", "The file has no rows.");
    }

    private static List<Sheet.Line> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        List<Sheet.Line> lines = new ArrayList<>();
        long count = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<Cell> cells = cells(row);
                if (!cells.isEmpty()) {
                    Sheet.requireRoom(lines.size() + 1);
                    count += cells.size();
                    Sheet.requireCells(count);
                    lines.add(new Sheet.Line(row.getRowNum(), cells));
                }
            }
        }
        return lines;
    }

    /** Up to the last cell that holds anything. */
    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = cell(row.getCell(i));
            if (i < Sheet.MOST_COLUMNS) {
                cells.add(cell);
            }
            if (!cell.isEmpty()) {
                filled = i + 1;
            }
        }
        Sheet.requireWidth(filled);
        return List.copyOf(cells.subList(0, filled));
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getRawValue() == null) {
            return Cell.EMPTY;
        }
        if (cell.getType() == CellType.ERROR) {
            return Cell.text(cell.getRawValue());
        }
        if (cell.getType() == CellType.NUMBER || (cell.getType() == CellType.FORMULA && isNumber(cell.getRawValue()))) {
            return number(cell);
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return Cell.text(text.length() > Sheet.LONGEST_CELL ? text.substring(0, Sheet.LONGEST_CELL) : text);
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        if (isDay(format, cell.getDataFormatId())) {
            return day(cell);
        }
        // Excel keeps doubles: 16.4 may stand in the file as 16.399999999999999.
        BigDecimal number =
                new BigDecimal(cell.getRawValue()).round(new MathContext(14)).stripTrailingZeros();
        String unit = literal(format);
        return unit.isEmpty() ? Cell.number(number) : Cell.text(Numbers.unmistakable(number) + " " + unit);
    }

    private static Cell day(org.dhatim.fastexcel.reader.Cell cell) {
        try {
            return Cell.day(cell.asDate().toLocalDate());
        } catch (RuntimeException noSuchDay) {
            return Cell.text(cell.getRawValue());
        }
    }

    private static boolean isNumber(String raw) {
        return raw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?");
    }

    /** Built-in formats of days have the numbers 14 to 17 and 22; others say d and m or y outside of literals. */
    private static boolean isDay(String format, Integer id) {
        if (id != null && (id >= 14 && id <= 17 || id == 22)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String bare = NOT_A_DAY.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("d") && (bare.contains("m") || bare.contains("y"))
                || bare.contains("yy") && bare.contains("m");
    }

    /** The text that a number's format puts beside it, such as {@code tấn}. */
    private static String literal(String format) {
        if (format == null) {
            return "";
        }
        Matcher literal = LITERAL.matcher(format.split(";", 2)[0]);
        return literal.find() ? literal.group(1).strip() : "";
    }
}
