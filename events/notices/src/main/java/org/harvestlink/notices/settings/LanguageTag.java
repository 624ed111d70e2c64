package org.harvestlink.notices.settings;

import org.harvestlink.http.Language;

/** A language as clients write it: the constants are named as they stand in the JSON, by their BCP 47 tag. */
public enum LanguageTag {
    vi(Language.VI),
    en(Language.EN);

    private final Language language;

    LanguageTag(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    static LanguageTag of(Language language) {
        return language == Language.EN ? en : vi;
    }
}
