package org.harvestlink.matching.engine.book;

import java.util.Arrays;
import java.util.function.IntConsumer;
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
    private final Sieve sieve;
    private final Top top = new Top();
    private Cursor[] cursors = {};
    private int count;
    private Cursor[] queue = {};
    private int begun;

    private Candidates candidates;
    private int earliestDay;

    /** What a search needs to know of the listings on the shelves. */
    interface Candidates extends IntPredicate {

        /** The first day of delivery, by which those of the same price are ranked. */
        int day(int slot);
    }

    /** @param cheaperFirst whether of those that cost the same the lower price goes first */
    Search(Listings listings, Tally tally, boolean cheaperFirst) {
        this.listings = listings;
        this.sieve = new Sieve(tally);
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
            queue = new Cursor[cursors.length];
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
        top.begin(most, listings);
        sieve.ready();
        begun = 0;
        for (int i = 0; i < count; i++) {
            if (!cursors[i].ended()) {
                queue(cursors[i], begun++);
            }
        }
        while (begun > 0 && !top.closedTo(queue[begun - 1].cost(), second(queue[begun - 1].price()))) {
            step(queue[begun - 1]);
        }
        return top;
    }

    /** Every one that suits, in no particular order. */
    void all(Candidates tested, IntConsumer found) {
        sieve.ready();
        for (int i = 0; i < count; i++) {
            Cursor cursor = cursors[i];
            while (!cursor.ended()) {
                if (!cursor.sifted()) {
                    cursor.sift(sieve);
                    continue;
                }
                Page page = cursor.page();
                for (long left = cursor.passed(); left != 0; left &= left - 1) {
                    int slot = page.slot(Long.numberOfTrailingZeros(left));
                    if (tested.test(slot)) {
                        found.accept(slot);
                    }
                }
                cursor.next();
            }
        }
    }

    /** Takes the shelf whose next listing costs least a step further, and puts it where it then belongs. */
    private void step(Cursor next) {
        if (!next.sifted()) {
            next.sift(sieve);
        } else if (look(next)) {
            next.next();
        } else {
            next.end();
        }
        begun--;
        if (!next.ended()) {
            queue(next, begun++);
        }
    }

    /** Puts a cursor among the first {@code others} of the queue, which are in order, the one that costs least last. */
    private void queue(Cursor cursor, int others) {
        int place = others;
        while (place > 0 && dearer(cursor, queue[place - 1])) {
            queue[place] = queue[place - 1];
            place--;
        }
        queue[place] = cursor;
    }

    private boolean dearer(Cursor one, Cursor other) {
        return one.cost() != other.cost() ? one.cost() > other.cost() : second(one.price()) > second(other.price());
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
        if (!top.wants(cost, second, earliestDay, slot)) {
            return !cursor.inOrder(cheaperFirst);
        }
        int day = candidates.day(slot);
        if (top.wants(cost, second, day, slot) && candidates.test(slot)) {
            top.add(cost, second, day, slot);
        }
        return true;
    }

    private long second(long price) {
        return cheaperFirst ? price : 0;
    }
}
