package org.harvestlink.matching.engine.book;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.harvestlink.matching.engine.column.Listings;

/**
 * Looks for the best on several shelves at once: always on the shelf whose next listing costs least, until no shelf has
 * anything that could come in. What it needs is kept from search to search, so that one leaves no garbage.
 */
final class Search {

    /** Up to so many that passed, a page is searched without regard to rank. */
    private static final int FEW = 12;

    private final Listings listings;
    private final boolean cheaperFirst;
    private final Sieve sieve = new Sieve();
    private final Top top = new Top();
    private Cursor[] cursors = {};
    private int count;

    private Candidates candidates;
    private int earliestDay;

    /** What a search needs to know of the listings on the shelves. */
    interface Candidates extends IntPredicate {

        /** The first day of delivery, by which those of the same price are ranked. */
        int day(int slot);
    }

    /** @param cheaperFirst whether of those that cost the same the lower price goes first */
    Search(Listings listings, boolean cheaperFirst) {
        this.listings = listings;
        this.cheaperFirst = cheaperFirst;
    }

    Sieve begin() {
        count = 0;
        sieve.clear();
        return sieve;
    }

    /** A cursor for one more shelf. */
    Cursor cursor() {
        if (count == cursors.length) {
            cursors = Arrays.copyOf(cursors, 2 * count + 8);
        }
        if (cursors[count] == null) {
            cursors[count] = new Cursor();
        }
        return cursors[count++];
    }

    /**
     * The best of the shelves.
     *
     * @param earliest no day of a candidate is earlier
     */
    Top best(int most, int earliest, Candidates tested) {
        candidates = tested;
        earliestDay = earliest;
        top.begin(most, listings::compareIds);
        for (Cursor next = cheapest(); next != null; next = cheapest()) {
            if (top.closedTo(next.costAt(next.price()), second(next.price()))) {
                break;
            }
            if (!next.sifted()) {
                next.sift(sieve);
            } else if (look(next)) {
                next.next();
            } else {
                next.end();
            }
        }
        return top;
    }

    private Cursor cheapest() {
        Cursor cheapest = null;
        long least = 0;
        long second = 0;
        for (int i = 0; i < count; i++) {
            Cursor cursor = cursors[i];
            if (cursor.ended()) {
                continue;
            }
            long cost = cursor.costAt(cursor.price());
            long itsSecond = second(cursor.price());
            if (cheapest == null || cost < least || cost == least && itsSecond < second) {
                cheapest = cursor;
                least = cost;
                second = itsSecond;
            }
        }
        return cheapest;
    }

    /** Tests what passed of a page; false when nothing further on the shelf can come in. */
    private boolean look(Cursor cursor) {
        Page page = cursor.page();
        long passed = cursor.passed();
        if (Long.bitCount(passed) <= FEW) {
            for (long left = passed; left != 0; left &= left - 1) {
                offer(cursor, page, Long.numberOfTrailingZeros(left));
            }
            return true;
        }
        for (int rank = 0; rank < page.count(); rank++) {
            int place = page.place(rank);
            if ((passed >>> place & 1) != 0 && !offer(cursor, page, place)) {
                return false;
            }
        }
        return true;
    }

    /** Takes in what suits and is good enough; false when nothing after it on the shelf can be. */
    private boolean offer(Cursor cursor, Page page, int place) {
        long price = page.price(place);
        if (price > cursor.limit()) {
            return false;
        }
        long cost = cursor.costAt(price);
        long second = second(price);
        if (top.closedTo(cost, second)) {
            return false;
        }
        int slot = page.slot(place);
        long sequence = listings.sequence(slot);
        if (!top.wants(cost, second, earliestDay, sequence, slot)) {
            return !cursor.inOrder(cheaperFirst);
        }
        int day = candidates.day(slot);
        if (top.wants(cost, second, day, sequence, slot) && candidates.test(slot)) {
            top.add(cost, second, day, sequence, slot);
        }
        return true;
    }

    private long second(long price) {
        return cheaperFirst ? price : 0;
    }
}
