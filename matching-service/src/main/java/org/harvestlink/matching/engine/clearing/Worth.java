package org.harvestlink.matching.engine.clearing;

import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.OrderColumns;

/**
 * What a delivered kilogram is worth to an order: its maximum; without one, the reference price of the crop; where that is
 * not known either, the highest maximum of the other orders or, if none states one, the dearest ask with the dearest haul.
 */
final class Worth {

    private final OrderColumns orders;
    private final int unstated;

    Worth(String crop, OrderColumns orders, MarketFacts facts, HarvestColumns harvests, int[][] transport) {
        this.orders = orders;
        OptionalLong reference = facts.referenceVndPerKgOf(crop);
        unstated = Prices.checked(reference.isPresent() ? reference.getAsLong() : highestMaximum(harvests, transport));
    }

    int of(int order) {
        return orders.hasMaximum(order) ? Prices.checked(orders.maximumVndPerKg(order)) : unstated;
    }

    private long highestMaximum(HarvestColumns harvests, int[][] transport) {
        return IntStream.range(0, orders.end())
                .filter(orders::hasMaximum)
                .mapToLong(orders::maximumVndPerKg)
                .max()
                .orElseGet(() -> dearestAsk(harvests) + dearestHaul(transport));
    }

    private static long dearestAsk(HarvestColumns harvests) {
        return IntStream.range(0, harvests.end())
                .mapToLong(harvests::askVndPerKg)
                .max()
                .orElse(0);
    }

    private static long dearestHaul(int[][] transport) {
        return Stream.of(transport).flatMapToInt(IntStream::of).max().orElse(0);
    }
}
