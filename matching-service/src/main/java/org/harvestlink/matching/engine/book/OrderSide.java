package org.harvestlink.matching.engine.book;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.Hauls;
import org.harvestlink.matching.engine.column.Lexicon;
import org.harvestlink.matching.engine.column.OrderColumns;
import org.harvestlink.matching.engine.column.PairTest;

/**
 * The orders of a book: for each destination a shelf of those with a maximum price, the highest first, and one of those
 * without. Prices on shelves are maximum prices with the sign turned, 0 for none.
 */
final class OrderSide {

    private static final int KINDS = 2;

    private final OrderColumns orders;
    private final Hauls hauls;
    private final int shelfLifeDays;
    private final long referenceVndPerKg;
    private final SlotIndex index;
    private final Marks marks = new Marks();
    private final Tally tally = new Tally();
    private final Search search;
    private final boolean[] held = new boolean[Marks.SCHEME_MARKS];
    private Shelf[] shelves = {};

    OrderSide(OrderColumns orders, Hauls hauls, int shelfLifeDays, long referenceVndPerKg) {
        this.orders = orders;
        this.hauls = hauls;
        this.shelfLifeDays = shelfLifeDays;
        this.referenceVndPerKg = referenceVndPerKg;
        this.index = new SlotIndex(orders);
        this.search = new Search(orders, tally, false);
    }

    SlotIndex index() {
        return index;
    }

    void add(Demand demand) {
        int slot = orders.add(demand);
        index.add(slot);
        if (fillable(slot)) {
            tally.add(marked(slot), 1);
            shelf(slot).add(slot, price(slot), marks);
        }
    }

    void remove(int slot) {
        if (fillable(slot)) {
            tally.add(marked(slot), -1);
            shelf(slot).remove(slot, price(slot), marks);
        }
        index.remove(orders.id(slot));
        orders.remove(slot);
    }

    /** The best partners of a harvest, which is given by its slot. */
    Top partners(HarvestColumns harvests, int harvest, PairTest test, Query query) {
        begin(harvests, harvest);
        return search.best(query.most(), 0, candidates(harvest, test, query));
    }

    /** Every partner of a harvest, in no particular order. */
    void eachPartner(HarvestColumns harvests, int harvest, PairTest test, Query query, IntConsumer found) {
        begin(harvests, harvest);
        search.all(candidates(harvest, test, query), found);
    }

    private void begin(HarvestColumns harvests, int harvest) {
        ask(search.begin(), harvests, harvest);
        for (int shelf = 0; shelf < shelves.length; shelf++) {
            Haul haul = hauls.between(harvests.district(harvest), shelf / KINDS);
            if (shelves[shelf] != null && (haul == null || haul.days() <= shelfLifeDays)) {
                begin(search.cursor(), shelf, harvests, harvest, haul);
            }
        }
    }

    private static Search.Candidates candidates(int harvest, PairTest test, Query query) {
        return new Search.Candidates() {
            @Override
            public boolean test(int order) {
                return !query.leavesOut(order) && test.admits(harvest, order, query.today());
            }

            @Override
            public int day(int order) {
                return 0;
            }
        };
    }

    /** The cost that is to be small is the surplus with its sign turned. */
    private void begin(Cursor cursor, int shelf, HarvestColumns harvests, int harvest, Haul haul) {
        boolean bounded = shelf % KINDS == 1;
        long delivered = harvests.askVndPerKg(harvest) + (haul == null ? 0 : haul.vndPerKg());
        int transit = haul == null ? 0 : haul.days();
        if (haul == null) {
            cursor.costs(0);
        } else if (bounded) {
            cursor.costsMore(delivered);
        } else {
            cursor.costs(-Math.max(0, referenceVndPerKg - delivered));
        }
        cursor.on(harvests.from(harvest) + transit, harvests.to(harvest) + transit);
        cursor.begin(shelves[shelf], bounded ? -delivered : 0);
    }

    private void ask(Sieve sieve, HarvestColumns harvests, int harvest) {
        sieve.group();
        for (int i = 0; i < harvests.grants(harvest); i++) {
            sieve.or(Marks.market(harvests.market(harvest, i)));
        }
        anyOr(sieve, Marks.variety(Lexicon.NONE), Marks.variety(harvests.variety(harvest)));
        anyOr(sieve, Marks.grade(Lexicon.NONE), Marks.grade(harvests.grade(harvest)));
        sieve.and(Marks.openAtLeast(harvests.minimumLotKg(harvest)));
        sieve.and(Marks.lotAtMost(harvests.openKg(harvest)));
        Arrays.fill(held, false);
        for (int i = 0; i < harvests.certificates(harvest); i++) {
            held[Marks.scheme(harvests.scheme(harvest, i)) - Marks.scheme(0)] = true;
        }
        for (int scheme = 0; scheme < held.length; scheme++) {
            if (!held[scheme]) {
                sieve.not(Marks.scheme(scheme));
            }
        }
    }

    private static void anyOr(Sieve sieve, int any, int its) {
        sieve.group();
        sieve.or(any);
        sieve.or(its);
    }

    /** What could never be filled, whatever the harvest, is on no shelf. */
    private boolean fillable(int slot) {
        long kg = orders.openKg(slot);
        return kg > 0 && kg >= orders.minimumLotKg(slot);
    }

    private long price(int slot) {
        return orders.hasMaximum(slot) ? -Math.max(orders.maximumVndPerKg(slot), -Long.MAX_VALUE) : 0;
    }

    private Marks marked(int slot) {
        marks.clear();
        marks.addDays(orders.from(slot), orders.to(slot));
        for (int scheme : orders.allOf(slot)) {
            marks.add(Marks.scheme(scheme));
        }
        marks.add(Marks.market(orders.market(slot)));
        marks.add(Marks.variety(orders.variety(slot)));
        marks.add(Marks.grade(orders.grade(slot)));
        marks.addOpenKg(orders.openKg(slot));
        marks.addLotKg(orders.minimumLotKg(slot));
        return marks;
    }

    private Shelf shelf(int slot) {
        int shelf = orders.destination(slot) * KINDS + (orders.hasMaximum(slot) ? 1 : 0);
        if (shelf >= shelves.length) {
            shelves = Arrays.copyOf(shelves, shelf + 1);
        }
        if (shelves[shelf] == null) {
            shelves[shelf] = new Shelf(orders);
        }
        return shelves[shelf];
    }
}
