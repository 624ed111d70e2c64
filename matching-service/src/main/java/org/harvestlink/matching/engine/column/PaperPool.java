package org.harvestlink.matching.engine.column;

import java.util.Arrays;

/**
 * Certificates and grants, three numbers each: the scheme or market, the first day and the last. Those of one harvest lie
 * together in a run; runs that are given back are used again for runs of the same length.
 */
final class PaperPool {

    static final int NOTHING = 0;

    private static final int WIDTH = 3;
    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int LONGEST = BLOCK / WIDTH;

    private int[][] blocks = {new int[BLOCK]};
    private int next = 1;
    private int[] freeByLength = new int[8];

    /**
     * Room for that many papers.
     *
     * @return where the run starts, {@link #NOTHING} for no papers
     * @throws IllegalArgumentException on more than 21,845 papers
     */
    int take(int papers) {
        if (papers == 0) {
            return NOTHING;
        }
        if (papers > LONGEST) {
            throw new IllegalArgumentException(papers + " papers for one harvest");
        }
        int free = papers < freeByLength.length ? freeByLength[papers] : NOTHING;
        if (free == NOTHING) {
            return appended(papers * WIDTH);
        }
        freeByLength[papers] = at(free);
        return free;
    }

    void giveBack(int start, int papers) {
        if (papers == 0) {
            return;
        }
        if (papers >= freeByLength.length) {
            freeByLength = Arrays.copyOf(freeByLength, papers + 1);
        }
        put(start, freeByLength[papers]);
        freeByLength[papers] = start;
    }

    void set(int start, int paper, int code, int from, int to) {
        int at = start + paper * WIDTH;
        put(at, code);
        put(at + 1, from);
        put(at + 2, to);
    }

    int code(int start, int paper) {
        return at(start + paper * WIDTH);
    }

    int from(int start, int paper) {
        return at(start + paper * WIDTH + 1);
    }

    int to(int start, int paper) {
        return at(start + paper * WIDTH + 2);
    }

    /**
     * Whether papers {@code first} to {@code end} (exclusive) with that code cover every day of the run; one that takes over
     * on the day after another expires counts as its renewal.
     */
    boolean cover(int start, int first, int end, int code, int fromDay, int toDay) {
        int day = fromDay;
        while (day <= toDay) {
            int last = lastInForce(start, first, end, code, day);
            if (last < day) {
                return false;
            }
            if (last == Days.NEVER_ENDING) {
                return true;
            }
            day = last + 1;
        }
        return true;
    }

    /** Whether each of papers {@code first} to {@code end} (exclusive) is in force from one day through another. */
    boolean allHold(int start, int first, int end, int fromDay, int toDay) {
        for (int paper = first; paper < end; paper++) {
            if (from(start, paper) > fromDay || to(start, paper) < toDay) {
                return false;
            }
        }
        return true;
    }

    /** Whether each of the first papers of a run began by that day. */
    boolean allBeganBy(int start, int papers, int day) {
        for (int paper = 0; paper < papers; paper++) {
            if (from(start, paper) > day) {
                return false;
            }
        }
        return true;
    }

    /** The last day of the paper in force on {@code day} that lasts longest; the day before when none is in force. */
    private int lastInForce(int start, int first, int end, int code, int day) {
        int[] block = blocks[start >>> BLOCK_BITS];
        int last = day - 1;
        int at = (start & BLOCK - 1) + first * WIDTH;
        for (int paper = first; paper < end; paper++, at += WIDTH) {
            if (block[at] == code && block[at + 1] <= day && block[at + 2] > last) {
                last = block[at + 2];
            }
        }
        return last;
    }

    /** A run never crosses from one block into the next. */
    private int appended(int numbers) {
        int start = next;
        if ((start & BLOCK - 1) + numbers > BLOCK) {
            start = (start >>> BLOCK_BITS) + 1 << BLOCK_BITS;
        }
        int block = start >>> BLOCK_BITS;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block + block / 2 + 1);
        }
        if (blocks[block] == null) {
            blocks[block] = new int[BLOCK];
        }
        next = start + numbers;
        return start;
    }

    private int at(int index) {
        return blocks[index >>> BLOCK_BITS][index & BLOCK - 1];
    }

    private void put(int index, int number) {
        blocks[index >>> BLOCK_BITS][index & BLOCK - 1] = number;
    }
}
