package org.harvestlink.benchmarks.book;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.column.Days;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.Hauls;
import org.harvestlink.matching.engine.column.OrderColumns;
import org.harvestlink.matching.engine.column.PairTest;
import org.harvestlink.matching.engine.column.Vocabulary;

/** The plain way in its best form: the crop's harvests in columns, each tested in turn, the best ten kept in a heap. */
final class LinearScan {

    private final MarketFacts facts;
    private final Map<String, Crop> byCrop = new HashMap<>();

    LinearScan(MarketFacts facts) {
        this.facts = facts;
    }

    void put(Supply supply) {
        crop(supply.produce().crop()).put(supply);
    }

    void remove(Supply supply) {
        crop(supply.produce().crop()).remove(supply.id());
    }

    List<UUID> topTen(Demand demand) {
        return crop(demand.produce().crop()).topTen(demand);
    }

    private Crop crop(String code) {
        return byCrop.computeIfAbsent(code, any -> new Crop(code));
    }

    private record Found(long cost, long ask, int day, long sequence, int slot) {

        static final Comparator<Found> ORDER = Comparator.comparingLong(Found::cost)
                .thenComparingLong(Found::ask)
                .thenComparingInt(Found::day)
                .thenComparingLong(Found::sequence);
    }

    private final class Crop {

        private final Vocabulary words = new Vocabulary();
        private final Hauls hauls = new Hauls(facts, words);
        private final HarvestColumns harvests;
        private final OrderColumns asking;
        private final PairTest test;
        private final Map<UUID, Integer> slots = new HashMap<>();

        Crop(String code) {
            harvests = new HarvestColumns(code, words);
            asking = new OrderColumns(code, words);
            test = new PairTest(code, harvests, asking, hauls, facts);
        }

        void put(Supply supply) {
            remove(supply.id());
            slots.put(supply.id(), harvests.add(supply));
        }

        void remove(UUID id) {
            Integer slot = slots.remove(id);
            if (slot != null) {
                harvests.remove(slot);
            }
        }

        List<UUID> topTen(Demand demand) {
            int order = asking.add(demand);
            PriorityQueue<Found> best = new PriorityQueue<>(Found.ORDER.reversed());
            for (int slot = 0; slot < harvests.end(); slot++) {
                if (harvests.taken(slot) && test.admits(slot, order)) {
                    offer(best, found(slot, order));
                }
            }
            asking.remove(order);
            return best.stream()
                    .sorted(Found.ORDER)
                    .map(found -> harvests.id(found.slot()))
                    .toList();
        }

        private void offer(PriorityQueue<Found> best, Found found) {
            if (best.size() < 10) {
                best.add(found);
            } else if (Found.ORDER.compare(found, best.peek()) < 0) {
                best.poll();
                best.add(found);
            }
        }

        private Found found(int slot, int order) {
            Haul haul = hauls.between(harvests.district(slot), asking.destination(order));
            long ask = harvests.askVndPerKg(slot);
            return new Found(
                    ask + haul.vndPerKg(), ask, test.firstDay(slot, order, Days.EVER), harvests.sequence(slot), slot);
        }
    }
}
