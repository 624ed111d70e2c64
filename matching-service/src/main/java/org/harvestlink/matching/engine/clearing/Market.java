package org.harvestlink.matching.engine.clearing;

/**
 * The transportation problem of one crop in columns: kilograms at harvests, kilograms wanted by
 * orders, and what a kilogram is worth to both together, which is the order's worth less the harvest's cost less transport.
 *
 * @param harvestSlots which harvest of the crop each one is
 * @param orderSlots which order of the crop each one is
 * @param cost ask less priority, VND/kg
 * @param district the column of {@code transport}
 * @param worth what the order pays at most, delivered, VND/kg
 * @param destination the row of {@code transport}
 * @param transport VND/kg by destination and district
 */
record Market(
        int[] harvestSlots,
        int[] orderSlots,
        int[] cost,
        int[] district,
        long[] supplyKg,
        int[] worth,
        int[] destination,
        long[] demandKg,
        int[][] transport) {

    int harvests() {
        return cost.length;
    }

    int orders() {
        return worth.length;
    }

    /** What a kilogram of the harvest is worth to the order beyond what it costs, VND; negative when it is not worth it. */
    int value(int harvest, int order) {
        return worth[order] - cost[harvest] - transport[destination[order]][district[harvest]];
    }
}
