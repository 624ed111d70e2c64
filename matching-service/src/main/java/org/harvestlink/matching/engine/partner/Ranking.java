package org.harvestlink.matching.engine.partner;

import java.util.Comparator;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Pairing;

/** Who goes first among compatible partners. Every order is total, so the same market always answers the same. */
final class Ranking {

    /**
     * The harvests for one order: lowest delivered cost, an unknown one last; then the earliest day of delivery; then the
     * earlier arrival.
     */
    static final Comparator<Pairing> OF_HARVESTS = Comparator.<Pairing>comparingLong(
                    pairing -> pairing.deliveredVndPerKg().orElse(Long.MAX_VALUE))
            .thenComparing(pairing -> pairing.supply().askVndPerKg())
            .thenComparing(pairing -> pairing.deliveryDays().orElseThrow().from())
            .thenComparing(pairing -> pairing.supply().sequence())
            .thenComparing(pairing -> pairing.supply().id());

    /**
     * The orders for one harvest. The cooperative gets its ask from each of them, so the fruit goes where it creates the
     * most: largest surplus, then the earlier arrival (price–time priority, and the objective of the clearing).
     */
    static final Comparator<Pairing> OF_ORDERS = Comparator.comparingLong(Ranking::surplusVndPerKg)
            .reversed()
            .thenComparing(pairing -> pairing.demand().sequence())
            .thenComparing(pairing -> pairing.demand().id());

    private Ranking() {}

    /**
     * What the buyer pays at most, less the delivered cost; 0 when that is unknown. An order without a maximum counts as
     * willing to pay its crop's reference price, as it does in the clearing: leaving the maximum blank buys no priority.
     * The figure never leaves this class, for the maximum could be computed from it.
     */
    private static long surplusVndPerKg(Pairing pairing) {
        long worth = worthVndPerKg(pairing);
        return pairing.deliveredVndPerKg()
                .map(cost -> Math.max(0, worth - cost))
                .orElse(0L);
    }

    private static long worthVndPerKg(Pairing pairing) {
        Demand demand = pairing.demand();
        Long maximum = demand.limits().maxVndPerKg();
        return maximum != null
                ? maximum
                : pairing.facts().referenceVndPerKgOf(demand.produce().crop()).orElse(0);
    }
}
