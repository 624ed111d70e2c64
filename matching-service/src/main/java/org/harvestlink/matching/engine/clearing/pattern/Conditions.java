package org.harvestlink.matching.engine.clearing.pattern;

/**
 * What the harvests and orders of a market offer and ask beyond the value of a kilogram.
 *
 * @param supplyKg kilograms by harvest, 1 or more
 * @param harvestLot the smallest lot of each harvest, kg, 0 for none
 * @param cooperative a number for the cooperative of each harvest
 * @param demandKg kilograms by order, 1 or more
 * @param orderLot the smallest lot that each order takes from one harvest, kg, 0 for none
 * @param room how many cooperatives that don't share an order yet may still join it, {@link #ANY_NUMBER} for any
 * @param allOrNothing whether a part of the order is worth nothing
 * @param sharing the cooperatives that share each order already and need no room
 */
public record Conditions(
        long[] supplyKg,
        long[] harvestLot,
        int[] cooperative,
        long[] demandKg,
        long[] orderLot,
        int[] room,
        boolean[] allOrNothing,
        int[][] sharing) {

    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    int harvests() {
        return supplyKg.length;
    }

    int orders() {
        return demandKg.length;
    }

    /** The smallest lot of a trade, kg, 1 or more. */
    long lot(int harvest, int order) {
        return Math.max(1, Math.max(harvestLot[harvest], orderLot[order]));
    }

    /** Whether the cooperative of a harvest shares the order already. */
    boolean shares(int harvest, int order) {
        for (int one : sharing[order]) {
            if (one == cooperative[harvest]) {
                return true;
            }
        }
        return false;
    }
}
