package org.harvestlink.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell as it stands in the file. A number or day is there only when the file itself says so: what people typed as text
 * stays text.
 *
 * @param text as people see it, empty for an empty cell
 * @param number null unless the cell holds a number
 * @param day null unless the cell holds a date
 */
public record Cell(String text, BigDecimal number, LocalDate day) {

    public static final Cell EMPTY = new Cell("", null, null);

    public static Cell text(String text) {
        String tidy = Plain.tidy(text);
        return tidy.isEmpty() ? EMPTY : new Cell(tidy, null, null);
    }

    public static Cell number(BigDecimal number) {
        return new Cell(number.stripTrailingZeros().toPlainString(), number, null);
    }

    public static Cell day(LocalDate day) {
        return new Cell(day.toString(), null, day);
    }

    /** A cell from JSON: text, number, or null. @throws IllegalArgumentException for anything else */
    public static Cell of(Object json) {
        if (json == null) {
            return EMPTY;
        }
        if (json instanceof String text && text.indexOf('\0') < 0) {
            return text(text.length() > Sheet.LONGEST_CELL ? text.substring(0, Sheet.LONGEST_CELL) : text);
        }
        if (json instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            if (exact.precision() > 30 || Math.abs(exact.scale()) > 30) {
                return text(number.toString());
            }
            return number(exact);
        }
        throw new IllegalArgumentException("neither text nor number");
    }

    /** For JSON: a number as a number, all else as text. */
    public Object raw() {
        return number != null ? number : text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
