package org.harvestlink.matching.engine;

import java.util.Locale;

/** The languages that the market explains itself in. */
public enum Language {
    VI,
    EN;

    /** English for an English locale, Vietnamese for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : VI;
    }
}
