package org.harvestlink.matching.engine.book;

import java.util.Arrays;

/**
 * Up to 64 pages and their marks: for each mark a row with one word for each page and one bit for each place, so that a
 * search sifts 4,096 listings with a few hundred instructions. A mark that nothing has takes no room.
 */
final class Chunk {

    static final int PAGES = 64;

    private final Page[] pages = new Page[PAGES];
    private final long[][] rows = new long[Marks.COUNT][];
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

    /** The bits of a mark, a word for each page; null when nothing has it. */
    long[] row(int mark) {
        return rows[mark];
    }

    void mark(Marks marks, int page, int place) {
        long bit = 1L << place;
        for (int i = 0; i < marks.count(); i++) {
            int mark = marks.get(i);
            if (rows[mark] == null) {
                rows[mark] = new long[PAGES];
            }
            rows[mark][page] |= bit;
        }
    }

    void unmark(Marks marks, int page, int place) {
        long others = ~(1L << place);
        for (int i = 0; i < marks.count(); i++) {
            rows[marks.get(i)][page] &= others;
        }
    }

    /** Moves the dearer half of a full page to a new one behind it. There must be room for it. */
    void splitPage(int page) {
        System.arraycopy(pages, page + 1, pages, page + 2, count - page - 1);
        pages[page + 1] = new Page();
        long moved = pages[page].moveTail(Page.SIZE / 2, pages[page + 1]);
        for (long[] row : rows) {
            if (row != null) {
                System.arraycopy(row, page + 1, row, page + 2, count - page - 1);
                row[page + 1] = row[page] & moved;
                row[page] &= ~moved;
            }
        }
        count++;
    }

    /** Drops a page in which nothing is left. */
    void dropPage(int page) {
        System.arraycopy(pages, page + 1, pages, page, count - page - 1);
        pages[--count] = null;
        for (long[] row : rows) {
            if (row != null) {
                System.arraycopy(row, page + 1, row, page, count - page);
                row[count] = 0;
            }
        }
    }

    /** Moves the dearer half of the pages to a new chunk. */
    Chunk split() {
        Chunk dearer = new Chunk();
        int half = count / 2;
        dearer.count = count - half;
        System.arraycopy(pages, half, dearer.pages, 0, dearer.count);
        Arrays.fill(pages, half, count, null);
        for (int mark = 0; mark < rows.length; mark++) {
            if (rows[mark] != null) {
                dearer.rows[mark] = new long[PAGES];
                System.arraycopy(rows[mark], half, dearer.rows[mark], 0, dearer.count);
                Arrays.fill(rows[mark], half, count, 0);
            }
        }
        count = half;
        return dearer;
    }
}
