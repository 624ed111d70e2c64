package org.harvestlink.matching.engine.clearing;

import java.util.List;
import java.util.Objects;

/**
 * A cleared book with its proof. At rents u of harvests and v of orders, no compatible pair is worth more than u + v a
 * kilogram. Where no side condition stands in the way, no allocation can be worth more than the kilograms times the rents, and
 * the surplus reaches that. Elsewhere no allocation can be worth more than the harvests' kilograms times u and what the best
 * lots of each order by itself would bring beyond u, and the surplus comes near.
 *
 * @param trades in the order of harvests, then of orders
 * @param surplusVnd kilograms times (worth to the order − ask − transport + priority)
 * @param upperBoundVnd what no allocation exceeds
 * @param harvestRents VND/kg by place in the book; without side conditions 0 for one that is not sold out
 * @param orderRents VND/kg by place in the book; without side conditions 0 for one that is not filled
 */
public record Cleared(List<Trade> trades, long surplusVnd, long upperBoundVnd, Rents harvestRents, Rents orderRents) {

    public Cleared {
        trades = List.copyOf(trades);
        Objects.requireNonNull(harvestRents, "harvestRents");
        Objects.requireNonNull(orderRents, "orderRents");
    }

    public long matchedKg() {
        return trades.stream().mapToLong(Trade::kg).sum();
    }

    /** Whether the surplus is proven to be the largest. */
    public boolean optimal() {
        return surplusVnd == upperBoundVnd;
    }
}
