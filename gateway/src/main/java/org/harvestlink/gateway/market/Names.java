package org.harvestlink.gateway.market;

import java.util.Map;
import org.harvestlink.http.Language;
import org.harvestlink.http.Text;

/** The names of what harvests give by code: crops, markets and schemes of certification. */
record Names(Map<String, Text> crops, Map<String, Text> markets, Map<String, Text> schemes) {

    /** A code that has no name stands for itself. */
    static String name(Map<String, Text> names, String code, Language language) {
        Text name = names.get(code);
        return name == null ? code : name.in(language);
    }
}
