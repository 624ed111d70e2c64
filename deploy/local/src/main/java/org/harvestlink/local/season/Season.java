package org.harvestlink.local.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A simulated season of the twelve months ahead, whose crops, places, months and tonnage follow the published figures of
 * the province. The same seed on the same day gives the same season.
 */
record Season(List<PlannedHarvest> harvests, List<PlannedOrder> orders) {

    /** Everything simulated says so. */
    static final String NOTE = "Dữ liệu mô phỏng";

    /**
     * Plans a season.
     *
     * @param harvests how many, 0 or more
     * @param orders how many, 0 or more
     * @param today in Son La
     */
    static Season plan(int harvests, int orders, long seed, LocalDate today) {
        List<CropFigures> crops = CropFigures.all();
        Calendar calendar = new Calendar(today);
        return new Season(
                new HarvestPlan(SimulatedCooperative.all(), calendar, new Random(seed)).harvests(crops, harvests),
                new OrderPlan(SimulatedBuyer.all(), crops, calendar, new Random(seed + 1)).orders(orders));
    }
}
