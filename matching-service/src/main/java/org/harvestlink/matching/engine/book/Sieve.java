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
    private final Tally tally;

    Sieve(Tally tally) {
        this.tally = tally;
    }

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

    /** Asks for one mark; {@link Marks#NONE} asks for nothing, nor does a mark that nearly everything has. */
    void and(int mark) {
        if (mark != Marks.NONE && tally.tells(mark)) {
            group();
            or(mark);
        }
    }

    void not(int mark) {
        if (tally.any(mark)) {
            unwanted[unwantedCount++] = mark;
        }
    }

    /**
     * The listings of a chunk that pass, a bit for each place of each page.
     *
     * @param firstDay a mark of the days from this one …
     * @param lastDay … to this one is asked for as well
     */
    void sift(Chunk chunk, int firstDay, int lastDay, long[] passed) {
        Arrays.fill(passed, 0);
        int runs = Marks.runs(firstDay, lastDay);
        for (int run = 0; run < runs; run++) {
            chunk.widen(Marks.dateOf(firstDay, run), passed);
        }
        int start = 0;
        for (int group = 0; group < groups; group++) {
            int end = groupEnd[group];
            if (end == start + 1) {
                chunk.narrow(wanted[start], passed);
            } else {
                narrowToAny(chunk, start, end, passed);
            }
            start = end;
        }
        for (int i = 0; i < unwantedCount; i++) {
            chunk.exclude(unwanted[i], passed);
        }
    }

    private void narrowToAny(Chunk chunk, int start, int end, long[] passed) {
        Arrays.fill(any, 0);
        for (int i = start; i < end; i++) {
            chunk.widen(wanted[i], any);
        }
        for (int page = 0; page < Chunk.PAGES; page++) {
            passed[page] &= any[page];
        }
    }
}
