package org.harvestlink.matching.engine;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words without regard to case, diacritics and spacing, since people type <i>xoai dai loan</i> for <i>xoài Đài Loan</i>.
 */
public final class PlainWords {

    private PlainWords() {}

    /** The same for all spellings that mean the same. */
    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
