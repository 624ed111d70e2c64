package org.harvestlink.http;

import java.util.List;
import java.util.Locale;

/** The languages that people are answered in. */
public enum Language {
    VI("vi"),
    EN("en");

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("vi"), Locale.forLanguageTag("en"));

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** What an {@code Accept-Language} header (RFC 9110) asks for; Vietnamese when it is missing, unreadable or neither. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best != null && best.getLanguage().equals(EN.tag) ? EN : VI;
        } catch (IllegalArgumentException unreadable) {
            return VI;
        }
    }
}
