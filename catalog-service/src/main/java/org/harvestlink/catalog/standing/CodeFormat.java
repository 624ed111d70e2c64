package org.harvestlink.catalog.standing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.harvestlink.http.Language;
import org.harvestlink.http.Text;

/**
 * The usual form of codes, such as {@code VN-SLOR-0123}. Other forms are warned about and never refused: the letters for
 * Son La are inferred, and some importing countries have forms of their own (tridge.com, September 2021).
 */
public enum CodeFormat {
    PLANTING_AREA("^VN-[A-Z]{2,4}OR-\\d{3,4}$", "VN-SLOR-0123"),
    PACKING_FACILITY("^VN-[A-Z]{2,4}PH-\\d{3,4}$", "VN-SLPH-0123");

    private final Pattern usual;
    private final Text odd;

    CodeFormat(String usual, String example) {
        this.usual = Pattern.compile(usual);
        this.odd = new Text(
                "khác dạng thường gặp (ví dụ " + example + "); xin kiểm tra lại với quyết định cấp mã",
                "differs from the usual form (such as " + example + "); please check it against the decision");
    }

    /** The one way in which a code is written here: without blanks around it and in capitals. */
    public static String written(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    public List<Warning> warnings(String code, Language language) {
        return usual.matcher(code).matches() ? List.of() : List.of(Warning.of("code", odd, language));
    }
}
