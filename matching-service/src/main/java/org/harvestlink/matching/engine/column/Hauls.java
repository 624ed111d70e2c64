package org.harvestlink.matching.engine.column;

import java.util.Arrays;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.MarketFacts;

/** The hauls between the districts and destinations of a vocabulary, each looked up in the facts once. */
public final class Hauls {

    private final MarketFacts facts;
    private final Vocabulary words;
    private Haul[][] byDestination = {};

    public Hauls(MarketFacts facts, Vocabulary words) {
        this.facts = facts;
        this.words = words;
    }

    /** The haul from a district to a destination, null when the distance is unknown. */
    public Haul between(int district, int destination) {
        if (destination >= byDestination.length || district >= byDestination[destination].length) {
            lookUp(destination);
        }
        return byDestination[destination][district];
    }

    private void lookUp(int destination) {
        int before = byDestination.length;
        if (destination >= before) {
            byDestination = Arrays.copyOf(byDestination, words.destinations().size());
            Arrays.fill(byDestination, before, byDestination.length, new Haul[0]);
        }
        Haul[] hauls = new Haul[words.districts().size()];
        for (int district = 0; district < hauls.length; district++) {
            hauls[district] = facts.haul(
                            words.districts().word(district),
                            words.destinations().word(destination))
                    .orElse(null);
        }
        byDestination[destination] = hauls;
    }
}
