package org.harvestlink.matching.engine.clearing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.Hauls;
import org.harvestlink.matching.engine.column.OrderColumns;
import org.harvestlink.matching.engine.column.PairTest;
import org.harvestlink.matching.engine.column.Vocabulary;

/** The harvests and orders of one crop in columns, and what they are worth to each other. */
final class CropBook {

    private final Vocabulary words = new Vocabulary();
    private final HarvestColumns harvests;
    private final OrderColumns orders;
    private final PairTest test;
    private final Hauls hauls;
    private final Market market;
    private final int shelfLifeDays;
    private final int[] leastTransit;
    private final int[] mostTransit;

    /** The slot of each harvest and order is its place in its list. */
    CropBook(String crop, List<Supply> supplies, List<Demand> demands, MarketFacts facts, Map<UUID, Long> priorities) {
        harvests = new HarvestColumns(crop, words);
        orders = new OrderColumns(crop, words);
        supplies.forEach(harvests::add);
        demands.forEach(orders::add);
        hauls = new Hauls(facts, words);
        shelfLifeDays = facts.shelfLifeDaysOf(crop).orElse(Integer.MAX_VALUE);
        test = new PairTest(crop, harvests, orders, hauls, facts);
        leastTransit = new int[words.destinations().size()];
        mostTransit = new int[words.destinations().size()];
        int[][] transport = transport();
        market = market(supplies, priorities, new Worth(crop, orders, facts, harvests, transport), transport);
    }

    Vocabulary words() {
        return words;
    }

    HarvestColumns harvests() {
        return harvests;
    }

    OrderColumns orders() {
        return orders;
    }

    PairTest test() {
        return test;
    }

    Hauls hauls() {
        return hauls;
    }

    /** Days that the crop keeps, {@link Integer#MAX_VALUE} while unknown. */
    int shelfLifeDays() {
        return shelfLifeDays;
    }

    /** The first day of delivery of all orders. */
    int firstDelivery() {
        return IntStream.range(0, orders.end()).map(orders::from).min().orElse(0);
    }

    /** The last day of delivery of all orders. */
    int lastDelivery() {
        return IntStream.range(0, orders.end()).map(orders::to).max().orElse(0);
    }

    /** All that has kilograms. */
    Market market() {
        return market;
    }

    /** The fewest days on the road to the order from any district, an unknown road counting as none. */
    int leastTransit(int order) {
        return leastTransit[orders.destination(order)];
    }

    int mostTransit(int order) {
        return mostTransit[orders.destination(order)];
    }

    /**
     * What transport costs. A road of unknown length counts as the dearest known one to the same destination: it must not be
     * preferred for being unknown.
     */
    private int[][] transport() {
        int[][] costs = new int[words.destinations().size()][words.districts().size()];
        for (int destination = 0; destination < costs.length; destination++) {
            int dearest = 0;
            for (int district = 0; district < costs[destination].length; district++) {
                Haul haul = hauls.between(district, destination);
                costs[destination][district] = haul == null ? -1 : Prices.checked(haul.vndPerKg());
                dearest = Math.max(dearest, costs[destination][district]);
                mostTransit[destination] = Math.max(mostTransit[destination], haul == null ? 0 : haul.days());
            }
            leastTransit[destination] = mostTransit[destination];
            for (int district = 0; district < costs[destination].length; district++) {
                Haul haul = hauls.between(district, destination);
                leastTransit[destination] = Math.min(leastTransit[destination], haul == null ? 0 : haul.days());
                costs[destination][district] = haul == null ? dearest : costs[destination][district];
            }
        }
        return costs;
    }

    private Market market(List<Supply> supplies, Map<UUID, Long> priorities, Worth worth, int[][] transport) {
        int[] openHarvests = IntStream.range(0, harvests.end())
                .filter(slot -> harvests.openKg(slot) > 0)
                .toArray();
        int[] openOrders = IntStream.range(0, orders.end())
                .filter(slot -> orders.openKg(slot) > 0)
                .toArray();
        return new Market(
                openHarvests,
                openOrders,
                IntStream.of(openHarvests)
                        .map(slot -> Prices.checked(harvests.askVndPerKg(slot)
                                - priorities.getOrDefault(supplies.get(slot).id(), 0L)))
                        .toArray(),
                IntStream.of(openHarvests).map(harvests::district).toArray(),
                IntStream.of(openHarvests).mapToLong(harvests::openKg).toArray(),
                IntStream.of(openOrders).map(worth::of).toArray(),
                IntStream.of(openOrders).map(orders::destination).toArray(),
                IntStream.of(openOrders).mapToLong(orders::openKg).toArray(),
                transport);
    }
}
