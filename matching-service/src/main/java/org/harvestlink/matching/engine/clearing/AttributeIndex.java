package org.harvestlink.matching.engine.clearing;

import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.harvestlink.matching.engine.column.Days;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.Lexicon;
import org.harvestlink.matching.engine.column.OrderColumns;

/**
 * Bit sets of harvests by attribute, in an order of their own, so that 64 harvests at a time are ruled out for an order. What
 * the sets let through holds every compatible harvest and some others: the pair test has the last word.
 */
final class AttributeIndex {

    private final CropBook book;
    private final int places;
    private final boolean exact;
    private final DayBits availableBy;
    private final DayBits availableUntil;
    private final long[][] byMarket;
    private final DayBits[] bySchemeEnd;
    private final long[][] byVariety;
    private final long[][] byGrade;

    /** @param slots the harvests' slots in the order of the sets' bits */
    AttributeIndex(CropBook book, int[] slots) {
        this.book = book;
        places = slots.length;
        HarvestColumns harvests = book.harvests();
        availableBy = DayBits.until(days(slots, harvests::from));
        availableUntil = DayBits.since(days(slots, harvests::to));
        byVariety = byCode(slots, book.words().varieties().meanings(), harvests::variety);
        byGrade = byCode(slots, book.words().grades().meanings(), harvests::grade);
        byMarket = byMarket(slots, harvests);
        bySchemeEnd = byScheme(slots, harvests);
        exact = Stream.of(bySchemeEnd).skip(Lexicon.NONE + 1).allMatch(DayBits::exact);
    }

    /** The sets for an order: those in whose intersection, and then those in whose union, all harvests lie that suit it. */
    void turnTo(int orderSlot, Sets sets) {
        OrderColumns orders = book.orders();
        int lastDay = orders.to(orderSlot);
        sets.clear();
        sets.all(availableBy.at(lastDay - book.leastTransit(orderSlot)));
        sets.all(availableUntil.at(orders.from(orderSlot) - book.mostTransit(orderSlot)));
        sets.all(byMarket[orders.market(orderSlot)]);
        if (orders.variety(orderSlot) != Lexicon.NONE) {
            sets.all(byVariety[orders.variety(orderSlot)]);
        }
        if (orders.grade(orderSlot) != Lexicon.NONE) {
            sets.all(byGrade[orders.grade(orderSlot)]);
        }
        for (int scheme : orders.allOf(orderSlot)) {
            sets.all(bySchemeEnd[scheme].at(lastDay));
        }
        for (int scheme : orders.anyOf(orderSlot)) {
            sets.any(bySchemeEnd[scheme].at(lastDay));
        }
    }

    /** Whether the sets of certificates hold no more than they should. */
    boolean exact() {
        return exact;
    }

    private static int[] days(int[] slots, IntUnaryOperator dayOf) {
        int[] days = new int[slots.length];
        for (int place = 0; place < days.length; place++) {
            days[place] = dayOf.applyAsInt(slots[place]);
        }
        return days;
    }

    private long[][] byCode(int[] slots, int codes, IntUnaryOperator codeOf) {
        long[][] sets = new long[codes][(places + 63) >> 6];
        for (int place = 0; place < places; place++) {
            sets[codeOf.applyAsInt(slots[place])][place >> 6] |= 1L << place;
        }
        return sets;
    }

    private long[][] byMarket(int[] slots, HarvestColumns harvests) {
        long[][] sets = new long[book.words().markets().size()][(places + 63) >> 6];
        for (int place = 0; place < places; place++) {
            for (int grant = harvests.grants(slots[place]) - 1; grant >= 0; grant--) {
                sets[harvests.market(slots[place], grant)][place >> 6] |= 1L << place;
            }
        }
        return sets;
    }

    /** By scheme, the harvests whose certificates' last day is not before a day of the time in which orders are delivered. */
    private DayBits[] byScheme(int[] slots, HarvestColumns harvests) {
        int first = book.firstDelivery();
        int last = book.lastDelivery();
        DayBits[] sets = new DayBits[book.words().schemes().size()];
        for (int scheme = Lexicon.NONE + 1; scheme < sets.length; scheme++) {
            int[] ends = new int[places];
            for (int place = 0; place < places; place++) {
                ends[place] = seasonal(harvests.lastCertified(slots[place], scheme), first, last);
            }
            sets[scheme] = DayBits.since(ends);
        }
        return sets;
    }

    private static int seasonal(int end, int first, int last) {
        return end >= last ? Days.NEVER_ENDING : end < first ? DayBits.NONE : end;
    }
}
