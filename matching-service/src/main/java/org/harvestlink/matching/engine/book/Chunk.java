package org.harvestlink.matching.engine.book;

import java.util.Arrays;

/**
 * Up to eight pages and their marks: for each mark a row of one word for each page and one bit for each place. A row is as
 * long as a cache line, so that a search sifts 512 listings by reading as many lines as it asks for marks.
 */
final class Chunk {

    static final int PAGES = 8;

    private final Page[] pages = new Page[PAGES];
    private final long[] lowest = new long[PAGES];
    private final long[] rows = new long[Marks.COUNT * PAGES];
    private int count;

    /** A chunk with one empty page. */
    static Chunk empty() {
        Chunk chunk = new Chunk();
        chunk.pages[chunk.count++] = new Page();
        return chunk;
    }

    int pages() {
        return count;
    }

    boolean full() {
        return count == PAGES;
    }

    Page page(int index) {
        return pages[index];
    }

    /** The lowest price of a page. */
    long lowest(int page) {
        return lowest[page];
    }

    /** Keeps of {@code passed} what has the mark; false when that is nothing. */
    boolean narrow(int mark, long[] passed) {
        int row = mark * PAGES;
        long left = 0;
        for (int page = 0; page < PAGES; page++) {
            passed[page] &= rows[row + page];
            left |= passed[page];
        }
        return left != 0;
    }

    /** Keeps of {@code passed} what does not have the mark. */
    void exclude(int mark, long[] passed) {
        int row = mark * PAGES;
        for (int page = 0; page < PAGES; page++) {
            passed[page] &= ~rows[row + page];
        }
    }

    /** Adds to {@code passed} what has the mark. */
    void widen(int mark, long[] passed) {
        int row = mark * PAGES;
        for (int page = 0; page < PAGES; page++) {
            passed[page] |= rows[row + page];
        }
    }

    /** Puts a listing at that rank of a page that has room for it. */
    void insert(int page, int rank, int slot, long price, Marks marks) {
        long bit = 1L << pages[page].insert(rank, slot, price);
        for (int i = 0; i < marks.count(); i++) {
            rows[marks.get(i) * PAGES + page] |= bit;
        }
        lowest[page] = pages[page].lowest();
    }

    void remove(int page, int rank, Marks marks) {
        long others = ~(1L << pages[page].place(rank));
        for (int i = 0; i < marks.count(); i++) {
            rows[marks.get(i) * PAGES + page] &= others;
        }
        pages[page].remove(rank);
        lowest[page] = pages[page].count() == 0 ? Long.MAX_VALUE : pages[page].lowest();
    }

    /** Moves the dearer half of a full page to a new one behind it. There must be room for it. */
    void splitPage(int page) {
        int behind = count - page - 1;
        System.arraycopy(pages, page + 1, pages, page + 2, behind);
        System.arraycopy(lowest, page + 1, lowest, page + 2, behind);
        pages[page + 1] = new Page();
        long moved = pages[page].moveTail(Page.SIZE / 2, pages[page + 1]);
        lowest[page + 1] = pages[page + 1].lowest();
        for (int at = page; at < rows.length; at += PAGES) {
            System.arraycopy(rows, at + 1, rows, at + 2, behind);
            rows[at + 1] = rows[at] & moved;
            rows[at] &= ~moved;
        }
        count++;
    }

    /** Drops a page in which nothing is left. */
    void dropPage(int page) {
        int behind = count - page - 1;
        System.arraycopy(pages, page + 1, pages, page, behind);
        System.arraycopy(lowest, page + 1, lowest, page, behind);
        pages[--count] = null;
        for (int at = page; at < rows.length; at += PAGES) {
            System.arraycopy(rows, at + 1, rows, at, behind);
            rows[at + behind] = 0;
        }
    }

    /** Moves the dearer half of the pages to a new chunk. */
    Chunk split() {
        Chunk dearer = new Chunk();
        int half = count / 2;
        dearer.count = count - half;
        System.arraycopy(pages, half, dearer.pages, 0, dearer.count);
        System.arraycopy(lowest, half, dearer.lowest, 0, dearer.count);
        Arrays.fill(pages, half, count, null);
        for (int at = 0; at < rows.length; at += PAGES) {
            System.arraycopy(rows, at + half, dearer.rows, at, dearer.count);
            Arrays.fill(rows, at + half, at + count, 0);
        }
        count = half;
        return dearer;
    }
}
