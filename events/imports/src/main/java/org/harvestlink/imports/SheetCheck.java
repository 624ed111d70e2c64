package org.harvestlink.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.http.Forms;
import org.harvestlink.http.Text;
import org.harvestlink.http.Violation;
import org.harvestlink.sheets.CellFault;
import org.harvestlink.sheets.Columns;
import org.harvestlink.sheets.RowReader;
import org.harvestlink.sheets.Sheet;

/** Reads the rows of one sheet and holds them against the rules of what they make. */
final class SheetCheck<T> {

    private static final Violation NOT_TAKEN = new Violation(
            "body",
            new Text("hàng này có ký tự hoặc số không nhận được", "holds a sign or number that can't be taken"));

    private final Importing<T> importing;
    private final Forms forms;
    private final ObjectMapper json;
    private final Sheet sheet;
    private final Columns columns;
    private final RowReader reader;

    /** @throws org.harvestlink.sheets.UnreadableSheetException when what is told of its columns is wrong */
    SheetCheck(Sheet sheet, Told told, Importing<T> importing, Forms forms, ObjectMapper json) {
        this.sheet = sheet;
        this.importing = importing;
        this.forms = forms;
        this.json = json;
        this.columns = Columns.of(sheet, importing.fields(), told.columns());
        this.reader =
                new RowReader(importing.fields(), columns, Columns.requireKnown(told.fixed(), importing.fields()));
    }

    Columns columns() {
        return columns;
    }

    Sheet sheet() {
        return sheet;
    }

    /** The rows below the header. */
    List<Sheet.Line> lines() {
        return sheet.rows().subList(columns.headerAt() + 1, sheet.rows().size());
    }

    /** Reads a row; each once, in their order. */
    Checked check(Sheet.Line line) {
        RowReader.Row row = reader.read(line);
        List<CellFault> faults = new ArrayList<>(row.faults());
        Map<String, Object> reading = nested(row.values());
        for (Violation violation : violations(reading)) {
            if (faults.stream().noneMatch(fault -> isOfTheSame(fault.field(), violation.field()))) {
                faults.add(reader.fault(line, violation.field(), words(violation.message())));
            }
        }
        return new Checked(line.number(), reading, row.echoes(), faults);
    }

    private List<Violation> violations(Map<String, Object> reading) {
        T made;
        try {
            made = json.convertValue(reading, importing.type());
        } catch (IllegalArgumentException notTaken) {
            return List.of(NOT_TAKEN);
        }
        List<Violation> all = new ArrayList<>(forms.violations(made));
        all.addAll(importing.violations(made));
        return all;
    }

    /** The sheets' library is plain Java and has sentences of its own. */
    private static org.harvestlink.sheets.Text words(Text message) {
        return new org.harvestlink.sheets.Text(message.vi(), message.en());
    }

    /** A cell that was not understood leaves its field, and what that is a part of, missing: that is said once. */
    private static boolean isOfTheSame(String told, String field) {
        return told.equals(field) || told.startsWith(field + ".") || field.startsWith(told + ".");
    }

    /** {@code {"delivery.place": "HN"}} becomes {@code {"delivery": {"place": "HN"}}}. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> nested(Map<String, Object> values) {
        Map<String, Object> whole = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            Map<String, Object> at = whole;
            String[] names = path.split("\\.");
            for (int i = 0; i < names.length - 1; i++) {
                at = (Map<String, Object>) at.computeIfAbsent(names[i], name -> new LinkedHashMap<>());
            }
            at.put(names[names.length - 1], value);
        });
        return whole;
    }
}
