package org.harvestlink.catalog.standing;

import org.harvestlink.http.Language;
import org.harvestlink.http.Text;

/** Something odd about an input that was taken all the same, in the caller's language. */
public record Warning(String field, String message) {

    public static Warning of(String field, Text message, Language language) {
        return new Warning(field, message.in(language));
    }
}
