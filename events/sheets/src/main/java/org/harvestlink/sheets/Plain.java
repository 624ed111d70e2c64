package org.harvestlink.sheets;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: without diacritics, letter case and punctuation. */
public final class Plain {

    private Plain() {}

    /** {@code "Sản lượng (tấn)"} becomes {@code "san luong tan"}; letters of other scripts stay. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == 'đ') {
                plain.append('d');
            } else if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !plain.isEmpty()
                    && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    /** As people see it: composed letters, no spaces around and only single ones inside. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u2007\\u202f\\ufeff]+", " ")
                .strip();
    }
}
