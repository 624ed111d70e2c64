package org.harvestlink.matching.engine.nearmiss;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.Hauls;
import org.harvestlink.matching.engine.column.Lexicon;
import org.harvestlink.matching.engine.column.OrderColumns;
import org.harvestlink.matching.engine.rule.RuleName;

/**
 * The harvests that miss an order by one or two wishes, and by how much. Found in one pass over all; what it says of
 * certificates and market access of a harvest that comes on other days is for the days on which it could come. It only
 * tells where to look: what a change brings is found by matching again.
 */
final class Misses {

    /** A wish that a harvest may miss, in the units of its relaxation. */
    enum Wish {
        LATER(RuleName.DATES),
        EARLIER(RuleName.DATES),
        PRICE(RuleName.PRICE),
        DISTANCE(RuleName.DISTANCE),
        LOT(RuleName.VOLUME),
        CERTIFICATES(RuleName.CERTIFICATION),
        MARKET(RuleName.MARKET_ACCESS),
        VARIETY(RuleName.VARIETY),
        GRADE(RuleName.GRADE),
        SUPPLIERS(RuleName.SUPPLIERS);

        private final RuleName rule;

        Wish(RuleName rule) {
            this.rule = rule;
        }

        RuleName rule() {
            return rule;
        }
    }

    /**
     * A harvest that misses.
     *
     * @param amounts by how much it misses each wish: days, VND/kg, kilometres altogether, the lot that it could fill
     */
    record Miss(int slot, long kg, Map<Wish, Long> amounts) {

        long amount(Wish wish) {
            return amounts.get(wish);
        }
    }

    private static final int MOST_DAYS = 30;
    private static final int TWO = 2;

    private final Map<Set<Wish>, List<Miss>> byWishes = new HashMap<>();
    private final HarvestColumns harvests;
    private final OrderColumns orders;
    private final Hauls hauls;
    private final int order;
    private final int today;
    private final int shelfLifeDays;

    private final long[] amounts = new long[Wish.values().length];
    private int missed;
    private int count;

    private Misses(CropBook book, Demand demand) {
        harvests = book.harvestColumns();
        orders = new OrderColumns(book.crop(), book.words());
        hauls = new Hauls(book.facts(), book.words());
        order = orders.add(demand);
        today = book.today();
        shelfLifeDays = book.facts().shelfLifeDaysOf(book.crop()).orElse(Integer.MAX_VALUE);
        for (int slot = 0; slot < harvests.end(); slot++) {
            if (harvests.taken(slot)) {
                look(slot);
            }
        }
    }

    static Misses of(Demand demand, CropBook book) {
        return new Misses(book, demand);
    }

    /** Those that miss exactly these wishes. */
    List<Miss> by(Set<Wish> wishes) {
        return byWishes.getOrDefault(wishes, List.of());
    }

    /** The wishes, one or two together, that somebody misses. */
    Set<Set<Wish>> wishes() {
        return byWishes.keySet();
    }

    private void look(int slot) {
        Haul haul = hauls.between(harvests.district(slot), orders.destination(order));
        int transit = haul == null ? 0 : haul.days();
        long kg = harvests.openKg(slot);
        boolean hopeless = harvests.to(slot) < today
                || transit > shelfLifeDays
                || kg == 0
                || Math.min(kg, orders.openKg(order)) < harvests.minimumLotKg(slot)
                || haul == null && orders.hasMaxKm(order);
        if (hopeless) {
            return;
        }
        missed = 0;
        count = 0;
        wantedProduce(slot);
        price(slot, haul);
        if (count <= TWO) {
            limits(slot, haul);
        }
        if (count <= TWO) {
            days(slot, transit);
        }
        if (count > 0 && count <= TWO) {
            note(slot, kg);
        }
    }

    private void wantedProduce(int slot) {
        int variety = orders.variety(order);
        int grade = orders.grade(order);
        miss(Wish.VARIETY, variety != Lexicon.NONE && variety != harvests.variety(slot), 1);
        miss(Wish.GRADE, grade != Lexicon.NONE && grade != harvests.grade(slot), 1);
    }

    private void price(int slot, Haul haul) {
        long known = harvests.askVndPerKg(slot) + (haul == null ? 0 : haul.vndPerKg());
        long maximum = orders.maximumVndPerKg(order);
        miss(Wish.PRICE, known > maximum, known - maximum);
    }

    private void limits(int slot, Haul haul) {
        miss(Wish.DISTANCE, haul != null && haul.km() > orders.maxKm(order), haul == null ? 0 : haul.km());
        long kg = Math.min(harvests.openKg(slot), orders.openKg(order));
        miss(Wish.LOT, kg < orders.minimumLotKg(order), kg);
        miss(Wish.SUPPLIERS, orders.full(order) && !shares(harvests.cooperative(slot)), 1);
    }

    private void days(int slot, int transit) {
        int arrives = Math.max(harvests.from(slot), today) + transit;
        int leaves = harvests.to(slot) + transit;
        int from = Math.max(orders.from(order), today);
        int to = orders.to(order);
        int late = Math.max(0, arrives - to);
        int early = Math.max(0, from - leaves);
        if (late > MOST_DAYS || early > MOST_DAYS) {
            count = Integer.MAX_VALUE;
            return;
        }
        miss(Wish.LATER, late > 0, late);
        miss(Wish.EARLIER, early > 0, early);
        int first = Math.max(arrives, from - early);
        miss(Wish.MARKET, !harvests.admitted(slot, orders.market(order), first, Math.min(leaves, to + late)), 1);
        miss(Wish.CERTIFICATES, count <= TWO && !certified(slot, first, to + late), 1);
    }

    private boolean certified(int slot, int first, int last) {
        for (int scheme : orders.allOf(order)) {
            if (!harvests.certified(slot, scheme, first, last)) {
                return false;
            }
        }
        for (int scheme : orders.anyOf(order)) {
            if (harvests.certified(slot, scheme, first, last)) {
                return true;
            }
        }
        return orders.anyOf(order).length == 0;
    }

    private boolean shares(int cooperative) {
        for (int each : orders.sharing(order)) {
            if (each == cooperative) {
                return true;
            }
        }
        return false;
    }

    private void miss(Wish wish, boolean misses, long amount) {
        if (misses && count < Integer.MAX_VALUE) {
            amounts[wish.ordinal()] = amount;
            missed |= 1 << wish.ordinal();
            count++;
        }
    }

    private void note(int slot, long kg) {
        Map<Wish, Long> byHowMuch = new EnumMap<>(Wish.class);
        for (Wish wish : Wish.values()) {
            if ((missed >> wish.ordinal() & 1) != 0) {
                byHowMuch.put(wish, amounts[wish.ordinal()]);
            }
        }
        byWishes.computeIfAbsent(EnumSet.copyOf(byHowMuch.keySet()), any -> new ArrayList<>())
                .add(new Miss(slot, kg, byHowMuch));
    }
}
