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
        Split split = new Split(supply.openKg());
        for (Pairing pairing : ranked) {
            if (split.complete() || split.size() == limit) {
                break;
            }
            split.give(pairing, smallestLotKg(pairing));
        }
        return split.shares();
    }

    /** The least that this order takes from this harvest, given that nobody else is asked. */
    static long smallestLotKg(Pairing pairing) {
        Demand demand = pairing.demand();
        return demand.sharing().allOrNothing() ? demand.openKg() : pairing.minimumLotKg();
    }
}
