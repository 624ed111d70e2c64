package org.harvestlink.catalog.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as it is typed in a hurry: small letters without diacritics. */
final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainText() {}

    static String of(String text) {
        String apart = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return BLANKS.matcher(MARKS.matcher(apart).replaceAll("").replace('đ', 'd'))
                .replaceAll(" ");
    }
}
