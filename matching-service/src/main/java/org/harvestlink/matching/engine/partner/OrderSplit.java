package org.harvestlink.matching.engine.partner;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Sharing;

/**
 * One order split over several harvests, the cheapest first. When the order wants few suppliers or all or nothing and the
 * cheapest can't cover it, the cooperatives with the most kilograms share it instead, if they cover more.
 */
final class OrderSplit {

    private final Demand demand;
    private final int limit;

    private OrderSplit(Demand demand, int limit) {
        this.demand = demand;
        this.limit = limit;
    }

    /** The shares, at most {@code limit}; none when an all-or-nothing order can't be covered. */
    static List<Share> of(Demand demand, List<Pairing> ranked, int limit) {
        OrderSplit order = new OrderSplit(demand, limit);
        Split split = order.cheapest(ranked);
        if (!split.complete() && order.restricted()) {
            Split largest = order.cheapest(order.largest(ranked));
            split = largest.leftKg() < split.leftKg() ? largest : split;
        }
        return split.complete() || !demand.sharing().allOrNothing() ? split.shares() : List.of();
    }

    /** Whether partners beyond the best could change nothing. */
    static boolean settled(Demand demand, List<Pairing> best, int limit) {
        OrderSplit order = new OrderSplit(demand, limit);
        Split split = order.cheapest(best);
        return split.complete() || split.size() == limit && !order.restricted();
    }

    private boolean restricted() {
        return demand.sharing().allOrNothing() || demand.sharing().maxSuppliers() != null;
    }

    private Split cheapest(List<Pairing> ranked) {
        Split split = new Split(demand.openKg());
        Set<UUID> suppliers = new HashSet<>(demand.sharing().suppliers());
        for (Pairing pairing : ranked) {
            if (split.complete() || split.size() == limit) {
                break;
            }
            UUID cooperative = pairing.supply().cooperativeId();
            if (demand.sharing().with(suppliers).hasRoomFor(cooperative) && split.giveOrShift(pairing)) {
                suppliers.add(cooperative);
            }
        }
        return split;
    }

    /** The harvests with the most kilograms, of the cooperatives with the most kilograms, still in rank order. */
    private List<Pairing> largest(List<Pairing> ranked) {
        Set<UUID> cooperatives = largestCooperatives(ranked);
        return ranked.stream()
                .filter(pairing -> cooperatives.contains(pairing.supply().cooperativeId()))
                .sorted(Comparator.comparingLong(Pairing::tradableKg).reversed())
                .limit(limit)
                .sorted(Ranking.OF_HARVESTS)
                .toList();
    }

    private Set<UUID> largestCooperatives(List<Pairing> ranked) {
        Map<UUID, Long> openKg = ranked.stream()
                .collect(Collectors.groupingBy(
                        pairing -> pairing.supply().cooperativeId(),
                        LinkedHashMap::new,
                        Collectors.summingLong(pairing -> pairing.supply().openKg())));
        Sharing sharing = demand.sharing();
        Set<UUID> chosen = new HashSet<>(sharing.suppliers());
        List<UUID> mostFirst = openKg.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        for (UUID cooperative : mostFirst) {
            if (sharing.with(chosen).hasRoomFor(cooperative)) {
                chosen.add(cooperative);
            }
        }
        return chosen;
    }
}
