package org.harvestlink.matching.engine.column;

import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.MarketFacts;

/**
 * The rules on columns: whether a harvest and an order of one crop suit each other. It says of two slots exactly what {@code
 * RuleBook.standard().admits} says of the values in them, in nanoseconds.
 *
 * <p>With a {@code today}, what has passed of either window no longer counts, as if both had been listed for the days that
 * remain; a window that has passed altogether suits nobody.
 */
public final class PairTest {

    private final HarvestColumns harvests;
    private final OrderColumns orders;
    private final Hauls hauls;
    private final int shelfLifeDays;

    public PairTest(String crop, HarvestColumns harvests, OrderColumns orders, Hauls hauls, MarketFacts facts) {
        this.harvests = harvests;
        this.orders = orders;
        this.hauls = hauls;
        this.shelfLifeDays = facts.shelfLifeDaysOf(crop).orElse(Integer.MAX_VALUE);
    }

    /** Whether no rule fails, whatever day it is. */
    public boolean admits(int harvest, int order) {
        return admits(harvest, order, Days.EVER);
    }

    /** Whether no rule fails on the days from {@code today} on. */
    public boolean admits(int harvest, int order, int today) {
        Haul haul = hauls.between(harvests.district(harvest), orders.destination(order));
        return affordable(harvest, order, haul)
                && inTime(harvest, order, haul, today)
                && largeEnough(harvest, order)
                && wanted(harvest, order)
                && near(order, haul)
                && supplierWelcome(harvest, order)
                && papersInOrder(harvest, order, transit(haul), today);
    }

    /** The first day on which the fruit can be delivered, if there is one. */
    public int firstDay(int harvest, int order, int today) {
        int transit = transit(hauls.between(harvests.district(harvest), orders.destination(order)));
        return firstDay(harvest, order, transit, today);
    }

    private boolean affordable(int harvest, int order, Haul haul) {
        long transport = haul == null ? 0 : haul.vndPerKg();
        return harvests.askVndPerKg(harvest) + transport <= orders.maximumVndPerKg(order);
    }

    private boolean inTime(int harvest, int order, Haul haul, int today) {
        int transit = transit(haul);
        return harvests.to(harvest) >= today
                && orders.to(order) >= today
                && firstDay(harvest, order, transit, today) <= lastDay(harvest, order, transit)
                && transit <= shelfLifeDays;
    }

    private int firstDay(int harvest, int order, int transit, int today) {
        int arrival = Math.max(harvests.from(harvest), today) + transit;
        return Math.max(arrival, Math.max(orders.from(order), today));
    }

    private int lastDay(int harvest, int order, int transit) {
        return Math.min(harvests.to(harvest) + transit, orders.to(order));
    }

    private boolean largeEnough(int harvest, int order) {
        long tradable = Math.min(harvests.openKg(harvest), orders.openKg(order));
        return tradable > 0 && tradable >= harvests.minimumLotKg(harvest) && tradable >= orders.minimumLotKg(order);
    }

    private boolean wanted(int harvest, int order) {
        int variety = orders.variety(order);
        int grade = orders.grade(order);
        return (variety == Lexicon.NONE || variety == harvests.variety(harvest))
                && (grade == Lexicon.NONE || grade == harvests.grade(harvest));
    }

    private boolean near(int order, Haul haul) {
        return !orders.hasMaxKm(order) || haul != null && haul.km() <= orders.maxKm(order);
    }

    private boolean supplierWelcome(int harvest, int order) {
        return !orders.full(order) || contains(orders.sharing(order), harvests.cooperative(harvest));
    }

    private boolean papersInOrder(int harvest, int order, int transit, int today) {
        int first = firstDay(harvest, order, transit, today);
        return harvests.admitted(harvest, orders.market(order), first, lastDay(harvest, order, transit))
                && certified(harvest, order, first);
    }

    private boolean certified(int harvest, int order, int first) {
        int last = orders.to(order);
        for (int scheme : orders.allOf(order)) {
            if (!harvests.certified(harvest, scheme, first, last)) {
                return false;
            }
        }
        int[] anyOf = orders.anyOf(order);
        for (int scheme : anyOf) {
            if (harvests.certified(harvest, scheme, first, last)) {
                return true;
            }
        }
        return anyOf.length == 0;
    }

    private static int transit(Haul haul) {
        return haul == null ? 0 : haul.days();
    }

    private static boolean contains(int[] codes, int code) {
        for (int each : codes) {
            if (each == code) {
                return true;
            }
        }
        return false;
    }
}
