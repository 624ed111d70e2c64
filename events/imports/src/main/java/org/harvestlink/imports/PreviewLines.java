package org.harvestlink.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harvestlink.http.Language;
import org.harvestlink.sheets.CellFault;
import org.harvestlink.sheets.Columns;
import org.harvestlink.sheets.Reading;
import org.harvestlink.sheets.Sheet;
import org.harvestlink.sheets.Text;

/**
 * A preview as lines of JSON: what the columns were taken for, the rows in their order with how far it has come in between,
 * and at the end the counts.
 */
final class PreviewLines {

    private final SheetCheck<?> check;
    private final ObjectMapper json;
    private final Language language;
    private int done;
    private int good;
    private int asked;

    PreviewLines(SheetCheck<?> check, ObjectMapper json, Language language) {
        this.check = check;
        this.json = json;
        this.language = language;
    }

    /** The rows below the header, so many at once. */
    List<List<Sheet.Line>> parts(int size) {
        List<Sheet.Line> all = check.lines();
        List<List<Sheet.Line>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }

    /** {@code {"kind": "sheet", …}} */
    String head() {
        Map<String, Object> head = line("sheet");
        head.put("rows", check.lines().size());
        head.put("encoding", check.sheet().encoding());
        head.put(
                "columns",
                check.columns().all().stream().map(PreviewLines::column).toList());
        return write(head);
    }

    /** A line for each of these rows, and one that says how many have been read. */
    String rows(List<Sheet.Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Sheet.Line line : lines) {
            Checked checked = check.check(line);
            good += checked.isGood() ? 1 : 0;
            asked += checked.isAsked() ? 1 : 0;
            text.append(write(row(line, checked))).append('\n');
        }
        done += lines.size();
        Map<String, Object> progress = line("progress");
        progress.put("done", done);
        progress.put("of", check.lines().size());
        return text.append(write(progress)).toString();
    }

    /** {@code {"kind": "end", …}} */
    String end() {
        Map<String, Object> end = line("end");
        end.put("rows", done);
        end.put("good", good);
        end.put("questions", asked);
        end.put("bad", done - good - asked);
        return write(end);
    }

    private static Map<String, Object> column(Columns.Column column) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("column", column.letter());
        told.put("header", column.header());
        told.put("known", column.field() != null);
        told.put("field", column.field() == null ? null : column.field().path());
        told.put("unit", column.unit());
        return told;
    }

    private Map<String, Object> row(Sheet.Line line, Checked checked) {
        Map<String, Object> row = line("row");
        row.put("row", checked.row());
        row.put("cells", line.cells().stream().map(cell -> cell.raw()).toList());
        row.put("reading", checked.reading());
        Map<String, String> echo = new LinkedHashMap<>();
        checked.echoes().forEach((path, text) -> echo.put(path, in(text)));
        row.put("echo", echo);
        row.put("violations", checked.faults().stream().map(this::violation).toList());
        return row;
    }

    private Map<String, Object> violation(CellFault fault) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("row", fault.row());
        told.put("column", fault.column());
        told.put("field", fault.field());
        told.put("value", fault.value());
        told.put("message", in(fault.message()));
        told.put("severity", fault.severity().name().toLowerCase(Locale.ROOT));
        List<Map<String, String>> choices = new ArrayList<>();
        for (Reading.Choice choice : fault.choices()) {
            choices.add(Map.of("cell", choice.cell(), "label", in(choice.label())));
        }
        told.put("choices", choices);
        return told;
    }

    private static Map<String, Object> line(String kind) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind);
        return line;
    }

    private String in(Text text) {
        return language == Language.EN ? text.en() : text.vi();
    }

    private String write(Object line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
