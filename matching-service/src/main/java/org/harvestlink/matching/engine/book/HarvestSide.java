package org.harvestlink.matching.engine.book;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.Hauls;
import org.harvestlink.matching.engine.column.Lexicon;
import org.harvestlink.matching.engine.column.OrderColumns;
import org.harvestlink.matching.engine.column.PairTest;

/** The harvests of a book: a shelf for each district, in order of the ask. */
final class HarvestSide {

    private final HarvestColumns harvests;
    private final Hauls hauls;
    private final int shelfLifeDays;
    private final SlotIndex index;
    private final Marks marks = new Marks();
    private final Tally tally = new Tally();
    private final Search search;
    private Shelf[] shelves = {};

    HarvestSide(HarvestColumns harvests, Hauls hauls, int shelfLifeDays) {
        this.harvests = harvests;
        this.hauls = hauls;
        this.shelfLifeDays = shelfLifeDays;
        this.index = new SlotIndex(harvests);
        this.search = new Search(harvests, tally, true);
    }

    SlotIndex index() {
        return index;
    }

    void add(Supply supply) {
        int slot = harvests.add(supply);
        index.add(slot);
        if (sellable(slot)) {
            tally.add(marked(slot), 1);
            shelf(harvests.district(slot)).add(slot, harvests.askVndPerKg(slot), marks);
        }
    }

    void remove(int slot) {
        if (sellable(slot)) {
            tally.add(marked(slot), -1);
            shelf(harvests.district(slot)).remove(slot, harvests.askVndPerKg(slot), marks);
        }
        index.remove(harvests.id(slot));
        harvests.remove(slot);
    }

    /** The best partners of an order, which is given by its slot. */
    Top partners(OrderColumns orders, int order, PairTest test, Query query) {
        begin(orders, order);
        int earliest = Math.max(orders.from(order), query.today());
        return search.best(query.most(), earliest, candidates(order, test, query));
    }

    /** Every partner of an order, in no particular order. */
    void eachPartner(OrderColumns orders, int order, PairTest test, Query query, IntConsumer found) {
        begin(orders, order);
        search.all(candidates(order, test, query), found);
    }

    private void begin(OrderColumns orders, int order) {
        ask(search.begin(), orders, order);
        for (int district = 0; district < shelves.length; district++) {
            Haul haul = hauls.between(district, orders.destination(order));
            if (shelves[district] != null && inReach(orders, order, haul)) {
                begin(search.cursor(), shelves[district], orders, order, haul);
            }
        }
    }

    private static Search.Candidates candidates(int order, PairTest test, Query query) {
        return new Search.Candidates() {
            @Override
            public boolean test(int harvest) {
                return !query.leavesOut(harvest) && test.admits(harvest, order, query.today());
            }

            @Override
            public int day(int harvest) {
                return test.firstDay(harvest, order, query.today());
            }
        };
    }

    private boolean inReach(OrderColumns orders, int order, Haul haul) {
        return haul == null
                ? !orders.hasMaxKm(order)
                : haul.km() <= orders.maxKm(order) && haul.days() <= shelfLifeDays;
    }

    private static void begin(Cursor cursor, Shelf shelf, OrderColumns orders, int order, Haul haul) {
        long transport = haul == null ? 0 : haul.vndPerKg();
        int transit = haul == null ? 0 : haul.days();
        if (haul == null) {
            cursor.costs(Long.MAX_VALUE);
        } else {
            cursor.costsMore(transport);
        }
        cursor.on(orders.from(order) - transit, orders.to(order) - transit);
        cursor.begin(shelf, orders.hasMaximum(order) ? orders.maximumVndPerKg(order) - transport : Long.MAX_VALUE);
    }

    private static void ask(Sieve sieve, OrderColumns orders, int order) {
        sieve.and(Marks.market(orders.market(order)));
        if (orders.variety(order) != Lexicon.NONE) {
            sieve.and(Marks.variety(orders.variety(order)));
        }
        if (orders.grade(order) != Lexicon.NONE) {
            sieve.and(Marks.grade(orders.grade(order)));
        }
        for (int scheme : orders.allOf(order)) {
            sieve.and(Marks.scheme(scheme));
        }
        if (orders.anyOf(order).length > 0) {
            sieve.group();
            for (int scheme : orders.anyOf(order)) {
                sieve.or(Marks.scheme(scheme));
            }
        }
        sieve.and(Marks.openAtLeast(orders.minimumLotKg(order)));
        sieve.and(Marks.lotAtMost(orders.openKg(order)));
        if (orders.full(order)) {
            sieve.group();
            for (int cooperative : orders.sharing(order)) {
                sieve.or(Marks.cooperative(cooperative));
            }
        }
    }

    /** What could never be sold, whatever the order, is on no shelf. */
    private boolean sellable(int slot) {
        long kg = harvests.openKg(slot);
        return kg > 0 && kg >= harvests.minimumLotKg(slot);
    }

    private Marks marked(int slot) {
        marks.clear();
        marks.addDays(harvests.from(slot), harvests.to(slot));
        for (int i = 0; i < harvests.certificates(slot); i++) {
            marks.add(Marks.scheme(harvests.scheme(slot, i)));
        }
        for (int i = 0; i < harvests.grants(slot); i++) {
            marks.add(Marks.market(harvests.market(slot, i)));
        }
        marks.add(Marks.variety(harvests.variety(slot)));
        marks.add(Marks.grade(harvests.grade(slot)));
        marks.addOpenKg(harvests.openKg(slot));
        marks.addLotKg(harvests.minimumLotKg(slot));
        marks.add(Marks.cooperative(harvests.cooperative(slot)));
        return marks;
    }

    private Shelf shelf(int district) {
        if (district >= shelves.length) {
            shelves = Arrays.copyOf(shelves, district + 1);
        }
        if (shelves[district] == null) {
            shelves[district] = new Shelf(harvests);
        }
        return shelves[district];
    }
}
