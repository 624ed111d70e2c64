package org.harvestlink.matching.engine;

import java.util.Objects;

/**
 * Which fruit. In a harvest a missing variety or grade is unknown; in an order it means that any will do.
 *
 * @param crop our crop code, such as {@code MANGO}
 * @param variety null or blank for none
 * @param grade null or blank for none
 */
public record Produce(String crop, String variety, String grade) {

    public Produce {
        Objects.requireNonNull(crop, "crop");
        variety = blankToNull(variety);
        grade = blankToNull(grade);
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
