package org.harvestlink.matching.engine.clearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Supply;

/**
 * The most that one order by itself can be worth, in the plainest way: by every number of kilograms and of cooperatives, one
 * cooperative after the other. All kilograms must be multiples of {@link #UNIT_KG}; then those of a best pattern are, too.
 */
final class PlainPattern {

    static final long UNIT_KG = 500;

    private static final long NEVER = Long.MIN_VALUE / 4;

    private final Demand demand;
    private final int units;

    PlainPattern(Demand demand) {
        this.demand = demand;
        units = (int) (demand.openKg() / UNIT_KG);
    }

    /**
     * The value of the best pattern, 0 for none.
     *
     * @param net what a kilogram of each harvest brings, null where it does not suit
     * @param kg what each harvest can give
     */
    long best(List<Supply> supplies, Long[] net, long[] kg) {
        Map<UUID, List<Integer>> byCooperative = new LinkedHashMap<>();
        for (int i = 0; i < supplies.size(); i++) {
            if (net[i] != null) {
                byCooperative
                        .computeIfAbsent(supplies.get(i).cooperativeId(), id -> new ArrayList<>())
                        .add(i);
            }
        }
        Sharing sharing = demand.sharing();
        int room = sharing.maxSuppliers() == null
                ? byCooperative.size()
                : Math.max(0, sharing.maxSuppliers() - sharing.suppliers().size());
        long[][] worth = new long[room + 1][units + 1];
        for (long[] row : worth) {
            Arrays.fill(row, NEVER);
        }
        worth[0][0] = 0;
        byCooperative.forEach((cooperative, harvests) -> {
            int joins = sharing.suppliers().contains(cooperative) ? 0 : 1;
            for (int joined = room; joined >= joins; joined--) {
                long[] with = worth[joined - joins].clone();
                harvests.forEach(i -> add(with, supplies.get(i), net[i], kg[i]));
                for (int unit = 0; unit <= units; unit++) {
                    worth[joined][unit] = Math.max(worth[joined][unit], with[unit]);
                }
            }
        });
        long best = 0;
        for (long[] row : worth) {
            for (int unit = demand.sharing().allOrNothing() ? units : 0; unit <= units; unit++) {
                best = Math.max(best, row[unit]);
            }
        }
        return best;
    }

    /** Lets the pattern take any lot of a harvest, or none. */
    private void add(long[] worth, Supply supply, long net, long kg) {
        long[] before = worth.clone();
        long least = Math.max(
                UNIT_KG, Math.max(supply.minimumLotKg(), demand.sharing().minimumLotKg()));
        for (long lot = least; lot <= kg; lot += UNIT_KG) {
            int lotUnits = (int) (lot / UNIT_KG);
            for (int unit = lotUnits; unit <= units; unit++) {
                worth[unit] = Math.max(worth[unit], before[unit - lotUnits] + lot * net);
            }
        }
    }
}
