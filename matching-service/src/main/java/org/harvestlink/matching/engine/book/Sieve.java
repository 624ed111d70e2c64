package org.harvestlink.matching.engine.book;

import java.util.Arrays;

/**
 * Marks that a search asks for: of each group at least one, and none of the unwanted. What passes is to be tested exactly;
 * what does not pass can't suit.
 */
final class Sieve {

    /** Marks are rare when fewer than one listing in so many has them: fewer than are there on the days of an order. */
    private static final int RARE = 6;

    private static final int MOST_GROUPS = 32;

    /** Room for groups of several marks, of which no search has more. */
    private static final int KEPT_FREE = 8;

    private int[] wanted = new int[64];
    private final int[] groupEnd = new int[MOST_GROUPS];
    private final int[] order = new int[MOST_GROUPS];
    private final int[] weights = new int[MOST_GROUPS];
    private int rare;
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
        groupEnd[groups] = start(groups);
        groups++;
    }

    void or(int mark) {
        int end = groupEnd[groups - 1];
        wanted = end < wanted.length ? wanted : Arrays.copyOf(wanted, 2 * end);
        wanted[end] = mark;
        groupEnd[groups - 1] = end + 1;
    }

    /** Asks for one mark; {@link Marks#NONE} asks for nothing, nor does a mark that nearly everything has, nor one too many. */
    void and(int mark) {
        boolean room = groups < MOST_GROUPS - KEPT_FREE;
        if (mark != Marks.NONE && room && tally.tells(mark)) {
            group();
            or(mark);
        }
    }

    void not(int mark) {
        if (tally.any(mark)) {
            unwanted[unwantedCount++] = mark;
        }
    }

    /** Puts the groups in order, the one that leaves least first. To be called when all are told. */
    void ready() {
        rare = 0;
        for (int group = 0; group < groups; group++) {
            int has = 0;
            for (int i = start(group); i < groupEnd[group]; i++) {
                has += tally.of(wanted[i]);
            }
            int place = group;
            while (place > 0 && has < weights[place - 1]) {
                weights[place] = weights[place - 1];
                order[place] = order[place - 1];
                place--;
            }
            weights[place] = has;
            order[place] = group;
            rare += (long) has * RARE < tally.of(Marks.ALL) ? 1 : 0;
        }
    }

    /**
     * The listings of a chunk that pass, a bit for each place of each page. A chunk where nothing has what is rare is left
     * after a cache line or two.
     *
     * @param firstDay a mark of the days from this one …
     * @param lastDay … to this one is asked for as well
     */
    void sift(Chunk chunk, int firstDay, int lastDay, long[] passed) {
        Arrays.fill(passed, -1);
        for (int i = 0; i < rare; i++) {
            if (!narrow(chunk, order[i], passed)) {
                return;
            }
        }
        if (!narrowToDays(chunk, firstDay, lastDay, passed)) {
            return;
        }
        for (int i = rare; i < groups; i++) {
            narrow(chunk, order[i], passed);
        }
        for (int i = 0; i < unwantedCount; i++) {
            chunk.exclude(unwanted[i], passed);
        }
    }

    private boolean narrow(Chunk chunk, int group, long[] passed) {
        int start = start(group);
        int end = groupEnd[group];
        if (end == start + 1) {
            return chunk.narrow(wanted[start], passed);
        }
        Arrays.fill(any, 0);
        for (int i = start; i < end; i++) {
            chunk.widen(wanted[i], any);
        }
        return narrowToAny(passed);
    }

    private boolean narrowToDays(Chunk chunk, int firstDay, int lastDay, long[] passed) {
        Arrays.fill(any, 0);
        int runs = Marks.runs(firstDay, lastDay);
        for (int run = 0; run < runs; run++) {
            chunk.widen(Marks.dateOf(firstDay, run), any);
        }
        return narrowToAny(passed);
    }

    private boolean narrowToAny(long[] passed) {
        long left = 0;
        for (int page = 0; page < Chunk.PAGES; page++) {
            passed[page] &= any[page];
            left |= passed[page];
        }
        return left != 0;
    }

    private int start(int group) {
        return group == 0 ? 0 : groupEnd[group - 1];
    }
}
