package org.harvestlink.matching.engine.book;

/**
 * Up to 64 listings in order of rank. Each has a place, which is its bit in the rows of marks and stays the same while it is
 * in the page, and a rank among the others, which changes.
 */
final class Page {

    static final int SIZE = 64;

    private final byte[] placeByRank = new byte[SIZE];
    /** By place: the price, then the slot, side by side in the cache. */
    private final long[] entries = new long[2 * SIZE];

    private long taken;
    private int count;

    int count() {
        return count;
    }

    boolean full() {
        return count == SIZE;
    }

    int place(int rank) {
        return placeByRank[rank];
    }

    long price(int place) {
        return entries[2 * place];
    }

    /** The price of the first. There must be one. */
    long lowest() {
        return price(placeByRank[0]);
    }

    int slot(int place) {
        return (int) entries[2 * place + 1];
    }

    /** Puts a listing at that rank; gives its place. */
    int insert(int rank, int newSlot, long newPrice) {
        int place = Long.numberOfTrailingZeros(~taken);
        System.arraycopy(placeByRank, rank, placeByRank, rank + 1, count - rank);
        placeByRank[rank] = (byte) place;
        entries[2 * place] = newPrice;
        entries[2 * place + 1] = newSlot;
        taken |= 1L << place;
        count++;
        return place;
    }

    void remove(int rank) {
        taken &= ~(1L << placeByRank[rank]);
        System.arraycopy(placeByRank, rank + 1, placeByRank, rank, count - rank - 1);
        count--;
    }

    /** Moves the listings from {@code rank} on to another page that is empty, each to the place that it had; gives their bits. */
    long moveTail(int rank, Page to) {
        long moved = 0;
        for (int from = rank; from < count; from++) {
            int place = placeByRank[from];
            to.placeByRank[from - rank] = (byte) place;
            to.entries[2 * place] = entries[2 * place];
            to.entries[2 * place + 1] = entries[2 * place + 1];
            moved |= 1L << place;
        }
        to.count = count - rank;
        to.taken = moved;
        taken &= ~moved;
        count = rank;
        return moved;
    }
}
