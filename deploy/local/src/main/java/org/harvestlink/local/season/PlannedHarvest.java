package org.harvestlink.local.season;

import java.util.LinkedHashMap;
import java.util.Map;
import org.harvestlink.contract.DayWindow;

/** A harvest of the simulated season, not yet listed. */
record PlannedHarvest(
        SimulatedCooperative cooperative,
        String crop,
        String variety,
        String grade,
        long quantityKg,
        DayWindow window,
        long askVndPerKg) {

    /**
     * As the API takes it.
     *
     * @param growingArea id of the cooperative's area for the crop
     * @param packingFacility id of the cooperative's facility
     */
    Map<String, Object> body(String growingArea, String packingFacility) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("crop", crop);
        body.put("variety", variety);
        body.put("grade", grade);
        body.put("quantityKg", quantityKg);
        body.put(
                "window",
                Map.of("from", window.from().toString(), "to", window.to().toString()));
        body.put("askVndPerKg", askVndPerKg);
        body.put("growingAreaId", growingArea);
        body.put("packingFacilityId", packingFacility);
        body.put("note", Season.NOTE);
        return body;
    }
}
