package org.harvestlink.matching.engine.book;

import java.util.Arrays;
import org.harvestlink.matching.engine.column.Listings;

/**
 * The best so many of what is offered, in the order of {@code partner.Ranking}: by cost, price, first day, sequence and id,
 * each the lower the better. What is offered nearly in order costs next to nothing, however many are kept.
 */
final class Top {

    private int most;
    private int count;
    private long[] cost = new long[16];
    private long[] price = new long[16];
    private int[] day = new int[16];
    private int[] slot = new int[16];
    private Listings listings;

    void begin(int atMost, Listings comparing) {
        most = atMost;
        listings = comparing;
        count = 0;
    }

    int count() {
        return count;
    }

    int slot(int rank) {
        return slot[rank];
    }

    boolean full() {
        return count == most;
    }

    /** Whether nothing of that cost and price or beyond can come in any more. */
    boolean closedTo(long itsCost, long itsPrice) {
        if (!full() || count == 0) {
            return full();
        }
        long worst = cost[count - 1];
        return itsCost != worst ? itsCost > worst : itsPrice > price[count - 1];
    }

    /** Whether that would come in. */
    boolean wants(long itsCost, long itsPrice, int itsDay, int itsSlot) {
        return !full() || before(count - 1, itsCost, itsPrice, itsDay, itsSlot) > 0;
    }

    void add(long itsCost, long itsPrice, int itsDay, int itsSlot) {
        int rank = full() ? count - 1 : count++;
        if (count > slot.length) {
            grow();
        }
        while (rank > 0 && before(rank - 1, itsCost, itsPrice, itsDay, itsSlot) > 0) {
            move(rank - 1, rank);
            rank--;
        }
        cost[rank] = itsCost;
        price[rank] = itsPrice;
        day[rank] = itsDay;
        slot[rank] = itsSlot;
    }

    /** More than 0 when the one at {@code rank} comes after the other. */
    private int before(int rank, long itsCost, long itsPrice, int itsDay, int itsSlot) {
        if (cost[rank] != itsCost) {
            return cost[rank] > itsCost ? 1 : -1;
        }
        if (price[rank] != itsPrice) {
            return price[rank] > itsPrice ? 1 : -1;
        }
        if (day[rank] != itsDay) {
            return day[rank] > itsDay ? 1 : -1;
        }
        int bySequence = Long.compare(listings.sequence(slot[rank]), listings.sequence(itsSlot));
        return bySequence != 0 ? bySequence : listings.compareIds(slot[rank], itsSlot);
    }

    private void move(int from, int to) {
        cost[to] = cost[from];
        price[to] = price[from];
        day[to] = day[from];
        slot[to] = slot[from];
    }

    private void grow() {
        int room = 2 * slot.length;
        cost = Arrays.copyOf(cost, room);
        price = Arrays.copyOf(price, room);
        day = Arrays.copyOf(day, room);
        slot = Arrays.copyOf(slot, room);
    }
}
