package org.harvestlink.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The readers of the usual kinds of cells. */
public final class Readers {

    private static final Set<String> YES = Set.of("x", "co", "yes", "y", "true", "1", "v", "dung", "✓", "是");
    private static final Set<String> NO = Set.of("khong", "no", "n", "false", "0", "sai", "否");

    private Readers() {}

    /** Text as it stands. */
    public static Field.Reader text() {
        return (cell, unit, row) ->
                cell.isEmpty() ? Reading.nothing() : Reading.of(cell.text(), Text.same(cell.text()));
    }

    public static Field.Reader kilograms() {
        return (cell, unit, row) -> Amounts.kilograms(cell, unit);
    }

    public static Field.Reader vndPerKg() {
        return (cell, unit, row) -> Amounts.vndPerKg(cell, unit);
    }

    public static Field.Reader day(Days days) {
        return (cell, unit, row) -> days.day(cell);
    }

    public static Field.Reader window(Days days) {
        return (cell, unit, row) -> days.window(cell, unit);
    }

    public static Field.Reader code(Names names) {
        return (cell, unit, row) -> names.read(cell);
    }

    public static Field.Reader codes(Names names) {
        return (cell, unit, row) -> Codes.read(cell, names);
    }

    /** A whole number, with or without this word behind it, such as {@code km}. */
    public static Field.Reader whole(String word) {
        return (cell, unit, row) -> {
            if (cell.isEmpty()) {
                return Reading.nothing();
            }
            List<BigDecimal> meanings = cell.number() != null
                    ? List.of(cell.number())
                    : Numbers.meanings(cell.text().toLowerCase().replace(word, ""));
            // Three digits behind a sign can only be thousands of what is whole.
            return meanings.stream()
                    .filter(it -> it.stripTrailingZeros().scale() <= 0 && it.precision() < 10)
                    .findFirst()
                    .<Reading<?>>map(it -> Reading.of(
                            it.longValueExact(), new Text(Numbers.vi(it) + " " + word, Numbers.en(it) + " " + word)))
                    .orElseGet(() -> Reading.fault(
                            "“" + cell.text() + "” không phải là số nguyên.",
                            "“" + cell.text() + "” is no whole number."));
        };
    }

    /** Yes or no; a cross is yes. */
    public static Field.Reader flag() {
        return (cell, unit, row) -> {
            if (cell.isEmpty()) {
                return Reading.nothing();
            }
            String said = cell.text().equals("✓") ? "✓" : Plain.of(cell.text());
            if (YES.contains(said)) {
                return Reading.of(true, new Text("có", "yes"));
            }
            return NO.contains(said)
                    ? Reading.of(false, new Text("không", "no"))
                    : Reading.fault("Xin ghi “có” hoặc “không”.", "Write “yes” or “no”.");
        };
    }
}
