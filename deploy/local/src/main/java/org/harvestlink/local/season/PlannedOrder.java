package org.harvestlink.local.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.contract.DayWindow;

/**
 * An order of the simulated season, not yet posted.
 *
 * @param grade null for any
 * @param allOf certification schemes that a harvest must have
 */
record PlannedOrder(
        SimulatedBuyer buyer,
        String crop,
        String grade,
        long quantityKg,
        DayWindow days,
        String place,
        String market,
        List<String> allOf,
        long maxVndPerKg) {

    /** As the API takes it. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("crop", crop);
        if (grade != null) {
            body.put("grade", grade);
        }
        body.put("quantityKg", quantityKg);
        body.put(
                "delivery",
                Map.of("from", days.from().toString(), "to", days.to().toString(), "place", place));
        body.put("market", market);
        body.put("certifications", Map.of("allOf", allOf, "anyOf", List.of()));
        body.put("maxVndPerKg", maxVndPerKg);
        body.put("note", Season.NOTE);
        return body;
    }
}
