package org.harvestlink.matching.engine.clearing;

import org.harvestlink.matching.engine.Haul;

/** The lowest price at which an order can have a kilogram of any compatible harvest, delivered, at given rents. */
final class Cheapest {

    /** No compatible harvest. */
    static final long NONE = Long.MAX_VALUE;

    private final CropBook book;
    private final Market market;
    private final long[] rents;
    private final boolean unpriced;

    /** @param unpriced whether the sieve's book leaves out the rule of prices */
    Cheapest(CropBook book, Market market, long[] rents, boolean unpriced) {
        this.book = book;
        this.market = market;
        this.rents = rents;
        this.unpriced = unpriced;
    }

    /**
     * The lowest price below a limit: cost, rent and transport. Where the rule of prices is left out it is also at least the ask
     * and what is known of the transport, which that rule wants whatever the priority.
     *
     * @param reader of a sieve with the same rents
     * @return the limit, if none is below it
     */
    long below(int order, long limit, Sieve.Reader reader) {
        if (reader.read(order, limit - 1, 1) == 0) {
            return limit;
        }
        // the first in the order of cost and rent is near the cheapest: few others come before it
        long lowest = Math.min(limit, price(reader.harvest(0), order));
        for (int i = reader.read(order, lowest - 1, Integer.MAX_VALUE) - 1; i >= 0; i--) {
            lowest = Math.min(lowest, price(reader.harvest(i), order));
        }
        return lowest;
    }

    private long price(int harvest, int order) {
        long transport = market.transport()[market.destination()[order]][market.district()[harvest]];
        long price = market.cost()[harvest] + rents[harvest] + transport;
        if (!unpriced) {
            return price;
        }
        Haul haul = book.hauls().between(market.district()[harvest], market.destination()[order]);
        return Math.max(
                price,
                book.harvests().askVndPerKg(market.harvestSlots()[harvest]) + (haul == null ? 0 : haul.vndPerKg()));
    }
}
