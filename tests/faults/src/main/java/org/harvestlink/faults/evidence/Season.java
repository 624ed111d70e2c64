package org.harvestlink.faults.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What the public calendar sums up over the days on which a run's goods are traded, in kilograms by crop.
 *
 * @param harvestKg of harvests
 * @param orderKg of orders
 */
public record Season(Map<String, Long> harvestKg, Map<String, Long> orderKg) {

    public Season {
        harvestKg = Map.copyOf(harvestKg);
        orderKg = Map.copyOf(orderKg);
    }

    /** @param calendar as the API shows it to everybody */
    public static Season of(JsonNode calendar) {
        Map<String, Long> harvestKg = new HashMap<>();
        Map<String, Long> orderKg = new HashMap<>();
        for (JsonNode week : calendar.path("weeks")) {
            String crop = week.path("crop").asText();
            harvestKg.merge(crop, week.path("harvestKg").asLong(), Long::sum);
            orderKg.merge(crop, week.path("orderKg").asLong(), Long::sum);
        }
        return new Season(harvestKg, orderKg);
    }
}
