package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;

/** The trades of one market, by places in the market, and the kilograms that they leave. */
final class Flows {

    private static final int NOBODY = -1;

    private final int[] harvest;
    private final int[] order;
    private final long[] harvestLeft;
    private final long[] orderLeft;
    private final int[] sellers;
    private final int[] onlyBuyer;
    private final int[] onlySeller;
    private final boolean[] sells;

    Flows(Market market, List<Supply> supplies, List<Demand> demands, List<Trade> trades) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int place = 0; place < market.harvests(); place++) {
            places.put(supplies.get(market.harvestSlots()[place]).id(), place);
        }
        for (int place = 0; place < market.orders(); place++) {
            places.put(demands.get(market.orderSlots()[place]).id(), place);
        }
        harvest = new int[trades.size()];
        order = new int[trades.size()];
        harvestLeft = market.supplyKg().clone();
        orderLeft = market.demandKg().clone();
        sellers = new int[market.orders()];
        sells = new boolean[market.harvests()];
        onlyBuyer = new int[market.harvests()];
        onlySeller = new int[market.orders()];
        Arrays.fill(onlyBuyer, NOBODY);
        Arrays.fill(onlySeller, NOBODY);
        for (int i = 0; i < harvest.length; i++) {
            Trade trade = trades.get(i);
            add(i, places.get(trade.supply().id()), places.get(trade.demand().id()), trade.kg(), market);
        }
    }

    private void add(int trade, int from, int to, long kg, Market market) {
        harvest[trade] = from;
        order[trade] = to;
        harvestLeft[from] -= kg;
        orderLeft[to] -= kg;
        sells[from] = true;
        sellers[to]++;
        if (kg == market.supplyKg()[from]) {
            onlyBuyer[from] = to;
        }
        if (kg == market.demandKg()[to]) {
            onlySeller[to] = from;
        }
    }

    int trades() {
        return harvest.length;
    }

    int harvest(int trade) {
        return harvest[trade];
    }

    int order(int trade) {
        return order[trade];
    }

    /** Kilograms of a harvest that nobody gets. */
    long leftOf(int ofHarvest) {
        return harvestLeft[ofHarvest];
    }

    /** Kilograms that an order wants beyond what it gets. */
    long missingOf(int ofOrder) {
        return orderLeft[ofOrder];
    }

    boolean sells(int fromHarvest) {
        return sells[fromHarvest];
    }

    /** From how many harvests an order gets something. */
    int sellers(int toOrder) {
        return sellers[toOrder];
    }

    /** Whether the order gets every kilogram of the harvest. */
    boolean getsAllOf(int ofHarvest, int toOrder) {
        return onlyBuyer[ofHarvest] == toOrder;
    }

    /** Whether the harvest gives every kilogram that the order wants. */
    boolean givesAllOf(int toOrder, int fromHarvest) {
        return onlySeller[toOrder] == fromHarvest;
    }
}
