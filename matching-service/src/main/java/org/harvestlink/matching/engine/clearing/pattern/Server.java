package org.harvestlink.matching.engine.clearing.pattern;

/** Gives orders their best patterns of what is left. */
final class Server {

    private final Conditions conditions;
    private final Pairs pairs;
    private final Allocation allocation;
    private final PatternSearch search;

    Server(Conditions conditions, Pairs pairs, Allocation allocation, long mostNodes) {
        this.conditions = conditions;
        this.pairs = pairs;
        this.allocation = allocation;
        search = new PatternSearch(conditions, mostNodes);
    }

    /**
     * Serves an order that holds nothing.
     *
     * @param charges what a kilogram of each harvest is held to be worth to others, VND
     */
    void serve(int order, long[] charges) {
        int[] harvests = pairs.harvests(order);
        int[] values = pairs.values(order);
        search.turnTo(order);
        for (int place = 0; place < harvests.length; place++) {
            int harvest = harvests[place];
            if (allocation.leftKg(harvest) > 0) {
                search.offer(harvest, values[place] - charges[harvest], allocation.leftKg(harvest));
            }
        }
        long value = search.search();
        for (int lot = 0; lot < search.size(); lot++) {
            value += charges[search.harvest(lot)] * search.kg(lot);
            allocation.give(order, search.harvest(lot), search.kg(lot));
        }
        allocation.value(order, value);
    }

    /**
     * What an order would take if all harvests were free, some left out by chance; the answer stands until the next search.
     *
     * @param oneIn one harvest in so many is left out
     */
    PatternSearch wish(int order, long[] charges, Dice dice, int oneIn) {
        int[] harvests = pairs.harvests(order);
        int[] values = pairs.values(order);
        search.turnTo(order);
        for (int place = 0; place < harvests.length; place++) {
            int harvest = harvests[place];
            if (dice.below(oneIn) > 0) {
                search.offer(
                        harvest, values[place] - charges[harvest], conditions.supplyKg()[harvest]);
            }
        }
        search.search();
        return search;
    }
}
