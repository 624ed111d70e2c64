package org.harvestlink.matching.engine.partner;

import java.util.List;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;

/**
 * One harvest split over several orders, those with priority first and whole: no order gives way to a later one. An
 * all-or-nothing order takes part when this harvest alone fills it.
 */
final class HarvestSplit {

    private HarvestSplit() {}

    /** The shares, at most {@code limit}. */
    static List<Share> of(Supply supply, List<Pairing> ranked, int limit) {
        return split(supply, ranked, limit).shares();
    }

    /** Whether partners beyond the best could change nothing. */
    static boolean settled(Supply supply, List<Pairing> best, int limit) {
        Split split = split(supply, best, limit);
        boolean done = split.complete() || split.size() == limit;
        return done && best.stream().filter(HarvestSplit::takesItWhole).count() >= limit;
    }

    private static Split split(Supply supply, List<Pairing> ranked, int limit) {
        Split split = new Split(supply.openKg());
        for (Pairing pairing : ranked) {
            if (split.complete() || split.size() == limit) {
                break;
            }
            split.give(pairing, smallestLotKg(pairing));
        }
        return split;
    }

    /** Whether the two can trade the least that the order takes. */
    static boolean takesItWhole(Pairing pairing) {
        return pairing.tradableKg() >= smallestLotKg(pairing);
    }

    /** The least that this order takes from this harvest, given that nobody else is asked. */
    private static long smallestLotKg(Pairing pairing) {
        Demand demand = pairing.demand();
        return demand.sharing().allOrNothing() ? demand.openKg() : pairing.minimumLotKg();
    }
}
