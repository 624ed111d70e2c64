package org.harvestlink.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of a sheet tells which field. A column is known by its header, whatever its diacritics and its unit, or
 * because its sender says so; one that is not known is said to be so and left out.
 *
 * @param headerAt the place of the header among the sheet's rows
 */
public record Columns(int headerAt, List<Column> all) {

    /** A header is looked for in so many rows: above it stand titles and addresses. */
    private static final int LOOKED_AT = 20;

    private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\s*[(\\[]([^)\\]]*)[)\\]]\\s*");
    private static final Pattern BEHIND_A_SIGN = Pattern.compile("([^,:/]*?)\\s*[,:/]\\s*(.*)");

    /**
     * @param letter as spreadsheets call it: A, B, …
     * @param field null when nobody knows it
     * @param unit that the header names, null for none
     */
    public record Column(int index, String letter, String header, Field field, String unit) {}

    /**
     * @param told what the sender says of columns: a header or a letter, and a field's path, or nothing for a column that is
     *     to be left out
     * @throws UnreadableSheetException when it says something of a column or a field that is not there
     */
    public static Columns of(Sheet sheet, List<Field> fields, Map<String, String> told) {
        int at = header(sheet, fields, told);
        Sheet.Line header = sheet.rows().get(at);
        Set<String> used = new HashSet<>();
        Set<Field> taken = new HashSet<>();
        List<Column> all = new ArrayList<>();
        for (int index = 0; index < header.cells().size(); index++) {
            String text = header.cell(index).text();
            String key = told.containsKey(text) ? text : letter(index);
            Column column = told.containsKey(key)
                    ? new Column(index, letter(index), text, named(told.get(key), fields), unit(text))
                    : known(index, text, fields);
            used.add(key);
            // Of two columns for one field the first counts, and the other is said to be unknown.
            boolean second = column.field != null && column.field.path() != null && !taken.add(column.field);
            all.add(second ? new Column(index, column.letter, text, null, null) : column);
        }
        requireUsed(told, used);
        return new Columns(at, List.copyOf(all));
    }

    /**
     * The cells that are told by the path of a field.
     *
     * @throws UnreadableSheetException when one names a field that is not there
     */
    public static Map<String, Cell> requireKnown(Map<String, Cell> fixed, List<Field> fields) {
        fixed.keySet().forEach(path -> named(path, fields));
        return fixed;
    }

    /** The column of a field or, for {@code delivery.to}, of what it is a part of; null when there is none. */
    public Column of(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            for (Column column : all) {
                if (column.field != null && at.equals(column.field.path())) {
                    return column;
                }
            }
        }
        return null;
    }

    /** A, B, … Z, AA, AB, … */
    static String letter(int index) {
        return index < 26 ? "" + (char) ('A' + index) : letter(index / 26 - 1) + (char) ('A' + index % 26);
    }

    private static int header(Sheet sheet, List<Field> fields, Map<String, String> told) {
        int best = 0;
        long most = 0;
        for (int at = 0; at < Math.min(LOOKED_AT, sheet.rows().size()); at++) {
            long known = sheet.rows().get(at).cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .filter(cell -> told.containsKey(cell.text()) || known(0, cell.text(), fields).field != null)
                    .count();
            if (known > most) {
                most = known;
                best = at;
            }
        }
        return best;
    }

    private static Column known(int index, String header, List<Field> fields) {
        if (header.isEmpty()) {
            return new Column(index, letter(index), header, null, null);
        }
        for (Field field : fields) {
            if (field.isWhole(Plain.of(header))) {
                return new Column(index, letter(index), header, field, unit(header));
            }
        }
        for (Pattern form : List.of(IN_BRACKETS, BEHIND_A_SIGN)) {
            Matcher parts = form.matcher(header);
            if (parts.matches()) {
                for (Field field : fields) {
                    if (field.isWhole(Plain.of(parts.group(1)))) {
                        return new Column(index, letter(index), header, field, unit(header));
                    }
                }
            }
        }
        return endingInUnit(index, header, fields);
    }

    /** {@code Sản lượng tấn}: the last word is a unit, the others are the name. */
    private static Column endingInUnit(int index, String header, List<Field> fields) {
        int space = header.lastIndexOf(' ');
        String last = header.substring(space + 1);
        if (space > 0 && isUnit(last)) {
            for (Field field : fields) {
                if (field.isWhole(Plain.of(header.substring(0, space)))) {
                    return new Column(index, letter(index), header, field, last);
                }
            }
        }
        return new Column(index, letter(index), header, null, null);
    }

    private static String unit(String header) {
        for (Pattern form : List.of(IN_BRACKETS, BEHIND_A_SIGN)) {
            Matcher parts = form.matcher(header);
            if (parts.matches() && isUnit(parts.group(2))) {
                return parts.group(2);
            }
        }
        String plain = Plain.of(header);
        if (plain.matches(".*\\b(thang|month)\\b.*") || header.contains("月")) {
            return "month";
        }
        return plain.matches(".*\\b(tuan|week)\\b.*") || header.contains("周") ? "week" : null;
    }

    private static boolean isUnit(String text) {
        return Amounts.weight(text) != null || Amounts.price(text) != null;
    }

    private static Field named(String path, List<Field> fields) {
        if (path.isEmpty()) {
            return Field.ignored("", "");
        }
        return fields.stream()
                .filter(field -> path.equals(field.path()))
                .findFirst()
                .orElseThrow(() -> new UnreadableSheetException(
                        "Không có trường “" + path + "”; các trường: " + paths(fields) + ".",
                        "There is no field “" + path + "”; the fields are " + paths(fields) + "."));
    }

    private static String paths(List<Field> fields) {
        return String.join(
                ", ",
                fields.stream()
                        .map(Field::path)
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    private static void requireUsed(Map<String, String> told, Set<String> used) {
        for (String key : told.keySet()) {
            if (!used.contains(key)) {
                throw new UnreadableSheetException(
                        "Không có cột “" + key + "” trong tệp.", "The file has no column “" + key + "”.");
            }
        }
    }
}
