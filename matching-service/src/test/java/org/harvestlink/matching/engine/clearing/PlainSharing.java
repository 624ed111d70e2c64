package org.harvestlink.matching.engine.clearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Supply;

/** The largest surplus of a tiny book with its side conditions, found by trying everything. */
final class PlainSharing {

    private final PlainBook book;
    private final Long[][] values;
    private final Map<List<Long>, Long> known = new HashMap<>();

    PlainSharing(PlainBook book) {
        this.book = book;
        values = book.values();
    }

    long surplus() {
        return surplus(0, book.supply());
    }

    /** Whether an order's lots, in kilograms by harvest, keep all that both sides ask for. */
    static boolean keeps(Demand demand, List<Supply> supplies, long[] kg) {
        Sharing sharing = demand.sharing();
        Set<UUID> sharers = new HashSet<>(sharing.suppliers());
        for (int harvest = 0; harvest < kg.length; harvest++) {
            Supply supply = supplies.get(harvest);
            if (kg[harvest] > 0 && kg[harvest] < Math.max(supply.minimumLotKg(), sharing.minimumLotKg())) {
                return false;
            }
            if (kg[harvest] > 0) {
                sharers.add(supply.cooperativeId());
            }
        }
        long sum = LongStream.of(kg).sum();
        int before = sharing.suppliers().size();
        return sum <= demand.openKg()
                && (sum == 0 || !sharing.allOrNothing() || sum == demand.openKg())
                && (sharing.maxSuppliers() == null || sharers.size() <= Math.max(before, sharing.maxSuppliers()));
    }

    /** The best for an order and those after it of what is left. */
    private long surplus(int order, long[] left) {
        if (order == book.demands().size()) {
            return 0;
        }
        List<Long> state = new ArrayList<>(LongStream.of(left).boxed().toList());
        state.add((long) order);
        Long before = known.get(state);
        if (before == null) {
            before = serve(order, 0, left, new long[left.length], 0);
            known.put(state, before);
        }
        return before;
    }

    private long serve(int order, int harvest, long[] left, long[] kg, long value) {
        if (harvest == left.length) {
            return keeps(book.demands().get(order), book.supplies(), kg)
                    ? value + surplus(order + 1, left.clone())
                    : Long.MIN_VALUE / 2;
        }
        long best = serve(order, harvest + 1, left, kg, value);
        long before = left[harvest];
        for (long lot = PlainPattern.UNIT_KG;
                values[harvest][order] != null && lot <= before;
                lot += PlainPattern.UNIT_KG) {
            left[harvest] = before - lot;
            kg[harvest] = lot;
            best = Math.max(best, serve(order, harvest + 1, left, kg, value + lot * values[harvest][order]));
        }
        left[harvest] = before;
        kg[harvest] = 0;
        return best;
    }
}
