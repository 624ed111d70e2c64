package org.harvestlink.matching.engine;

import java.util.Map;

/** What people call the codes of the reference data; a code without a name is shown as it is. */
public record Names(Map<String, Text> crops, Map<String, Text> markets, Map<String, Text> schemes) {

    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    public Names {
        crops = Map.copyOf(crops);
        markets = Map.copyOf(markets);
        schemes = Map.copyOf(schemes);
    }

    public Text crop(String code) {
        return crops.getOrDefault(code, Text.same(code));
    }

    public Text market(String code) {
        return markets.getOrDefault(code, Text.same(code));
    }

    public Text scheme(String code) {
        return schemes.getOrDefault(code, Text.same(code));
    }
}
