package org.harvestlink.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows below a sheet's header, field by field. */
public final class RowReader {

    private final List<Field> fields;
    private final Columns columns;
    private final Map<String, Cell> fixed;

    /** @param fixed for every row that does not tell it itself: cells by the path of their field */
    public RowReader(List<Field> fields, Columns columns, Map<String, Cell> fixed) {
        this.fields = fields;
        this.columns = columns;
        this.fixed = fixed;
    }

    /**
     * A row as it was understood.
     *
     * @param values by path
     * @param echoes how they were understood, for people, by the path of the field
     */
    public record Row(int number, Map<String, Object> values, Map<String, Text> echoes, List<CellFault> faults) {}

    public Row read(Sheet.Line line) {
        Row row = new Row(line.number(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (Field field : fields) {
            if (field.path() != null) {
                read(line, field, row);
            }
        }
        return row;
    }

    /** What a rule says of a field of a row, at its cell. */
    public CellFault fault(Sheet.Line line, String path, Text message) {
        Columns.Column column = columns.of(path.replaceAll("\\[\\d+]", "").replaceAll("\\.(allOf|anyOf)$", ""));
        return new CellFault(
                line.number(),
                column == null ? null : column.letter(),
                path,
                column == null ? "" : line.cell(column.index()).text(),
                message,
                CellFault.Severity.ERROR,
                List.of());
    }

    private void read(Sheet.Line line, Field field, Row row) {
        Columns.Column column = columns.all().stream()
                .filter(it -> it.field() == field)
                .findFirst()
                .orElse(null);
        Cell own = column == null ? Cell.EMPTY : line.cell(column.index());
        Cell cell = own.isEmpty() ? fixed.getOrDefault(field.path(), Cell.EMPTY) : own;
        Reading<?> reading =
                field.reader().read(cell, cell == own && column != null ? column.unit() : null, row.values);
        if (reading.fault() != null) {
            row.faults.add(new CellFault(
                    line.number(),
                    column == null ? null : column.letter(),
                    field.path(),
                    cell.text(),
                    reading.fault(),
                    reading.choices().isEmpty() ? CellFault.Severity.ERROR : CellFault.Severity.QUESTION,
                    reading.choices()));
        } else if (reading.value() != null) {
            put(row.values, field.path(), reading.value());
            row.echoes.put(field.path(), reading.echo());
        }
    }

    private static void put(Map<String, Object> values, String path, Object value) {
        if (value instanceof Window window) {
            values.put(path + ".from", window.from());
            values.put(path + ".to", window.to());
        } else if (value instanceof Codes codes) {
            values.put(path + (codes.any() ? ".anyOf" : ".allOf"), codes.codes());
        } else {
            values.put(path, value);
        }
    }
}
