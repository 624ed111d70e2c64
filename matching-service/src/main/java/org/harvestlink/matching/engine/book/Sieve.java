package org.harvestlink.matching.engine.book;

import java.util.Arrays;

/**
 * Marks that a search asks for: of each group at least one, and none of the unwanted. What passes is to be tested exactly;
 * what does not pass can't suit.
 */
final class Sieve {

    private int[] wanted = new int[64];
    private int[] groupEnd = new int[16];
    private int groups;
    private int[] unwanted = new int[Marks.SCHEME_MARKS];
    private int unwantedCount;
    private final long[] any = new long[Chunk.PAGES];

    void clear() {
        groups = 0;
        unwantedCount = 0;
    }

    /** Begins a group; the marks that follow belong to it. */
    void group() {
        int start = groups == 0 ? 0 : groupEnd[groups - 1];
        groupEnd = groups < groupEnd.length ? groupEnd : Arrays.copyOf(groupEnd, 2 * groups);
        groupEnd[groups++] = start;
    }

    void or(int mark) {
        int end = groupEnd[groups - 1];
        wanted = end < wanted.length ? wanted : Arrays.copyOf(wanted, 2 * end);
        wanted[end] = mark;
        groupEnd[groups - 1] = end + 1;
    }

    /** Asks for one mark; {@link Marks#NONE} asks for nothing. */
    void and(int mark) {
        if (mark != Marks.NONE) {
            group();
            or(mark);
        }
    }

    void not(int mark) {
        unwanted[unwantedCount++] = mark;
    }

    /**
     * The listings of a chunk that pass, a bit for each place of each page.
     *
     * @param firstDay a date mark of the run of days from this one …
     * @param lastDay … to this one is asked for as well
     * @return false when none pass
     */
    boolean sift(Chunk chunk, int firstDay, int lastDay, long[] passed) {
        int pages = chunk.pages();
        if (!dated(chunk, firstDay, lastDay, passed)) {
            return false;
        }
        int start = 0;
        for (int group = 0; group < groups; group++) {
            int end = groupEnd[group];
            if (!(end == start + 1 ? narrow(chunk, wanted[start], passed) : narrow(chunk, start, end, passed))) {
                return false;
            }
            start = end;
        }
        for (int i = 0; i < unwantedCount; i++) {
            long[] row = chunk.row(unwanted[i]);
            if (row != null) {
                for (int page = 0; page < pages; page++) {
                    passed[page] &= ~row[page];
                }
            }
        }
        return true;
    }

    private static boolean dated(Chunk chunk, int firstDay, int lastDay, long[] passed) {
        int pages = chunk.pages();
        int runs = Marks.runs(firstDay, lastDay);
        int first = Marks.dateOf(firstDay);
        boolean some = false;
        for (int run = 0; run < runs; run++) {
            long[] row = chunk.row(Marks.date(first - Marks.date(0) + run));
            if (row == null) {
                continue;
            }
            if (some) {
                for (int page = 0; page < pages; page++) {
                    passed[page] |= row[page];
                }
            } else {
                System.arraycopy(row, 0, passed, 0, pages);
                some = true;
            }
        }
        return some;
    }

    private static boolean narrow(Chunk chunk, int mark, long[] passed) {
        long[] row = chunk.row(mark);
        if (row == null) {
            return false;
        }
        int pages = chunk.pages();
        for (int page = 0; page < pages; page++) {
            passed[page] &= row[page];
        }
        return true;
    }

    private boolean narrow(Chunk chunk, int start, int end, long[] passed) {
        int pages = chunk.pages();
        Arrays.fill(any, 0, pages, 0);
        for (int i = start; i < end; i++) {
            long[] row = chunk.row(wanted[i]);
            if (row != null) {
                for (int page = 0; page < pages; page++) {
                    any[page] |= row[page];
                }
            }
        }
        for (int page = 0; page < pages; page++) {
            passed[page] &= any[page];
        }
        return true;
    }
}
