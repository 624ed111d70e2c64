package org.harvestlink.matching.engine.book;

import java.util.Arrays;

/**
 * What a listing is marked with, one row of bits for each mark. A mark is a hint: listings that lack a mark that a search
 * asks for can't suit it, while those that have it may still not, because several codes, days or kilograms share a mark.
 */
final class Marks {

    /** Every listing has this one. */
    static final int ALL = 0;

    private static final int DATES = 1;
    private static final int SCHEMES = DATES + 64;
    private static final int MARKETS = SCHEMES + 16;
    private static final int VARIETIES = MARKETS + 16;
    private static final int GRADES = VARIETIES + 16;
    private static final int OPEN = GRADES + 8;
    private static final long[] OPEN_KG = {500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000};
    private static final int LOTS = OPEN + 8;
    private static final long[] LOT_KG = {0, 100, 250, 500, 1_000, 2_000, 5_000, 10_000};
    private static final int COOPERATIVES = LOTS + 8;

    /** How many marks there are. */
    static final int COUNT = COOPERATIVES + 32;

    static final int NONE = -1;
    static final int DATE_MARKS = 64;
    static final int SCHEME_MARKS = 16;

    /** Days that share a date mark. 64 such runs make 512 days, after which the marks begin anew. */
    private static final int DAYS_BITS = 3;

    private int[] marks = new int[COUNT];
    private int count;

    void clear() {
        count = 0;
        add(ALL);
    }

    /** Adds a mark, once however often it is added. */
    void add(int mark) {
        for (int i = 0; i < count; i++) {
            if (marks[i] == mark) {
                return;
            }
        }
        if (count == marks.length) {
            marks = Arrays.copyOf(marks, 2 * count);
        }
        marks[count++] = mark;
    }

    int count() {
        return count;
    }

    int get(int index) {
        return marks[index];
    }

    void addDays(int from, int to) {
        int runs = runs(from, to);
        for (int run = 0; run < runs; run++) {
            add(dateOf(from, run));
        }
    }

    void addOpenKg(long kg) {
        for (int i = 0; i < OPEN_KG.length && OPEN_KG[i] <= kg; i++) {
            add(OPEN + i);
        }
    }

    void addLotKg(long kg) {
        for (int i = LOT_KG.length - 1; i >= 0 && LOT_KG[i] >= kg; i--) {
            add(LOTS + i);
        }
    }

    /** How many date marks the days have. */
    static int runs(int from, int to) {
        return Math.min(DATE_MARKS, (to >> DAYS_BITS) - (from >> DAYS_BITS) + 1);
    }

    /** The date mark of the run that is {@code later} runs after that of the day. */
    static int dateOf(int day, int later) {
        return DATES + ((day >> DAYS_BITS) + later & DATE_MARKS - 1);
    }

    static int scheme(int code) {
        return SCHEMES + (code & SCHEME_MARKS - 1);
    }

    static int market(int code) {
        return MARKETS + (code & 15);
    }

    static int variety(int meaning) {
        return VARIETIES + (meaning & 15);
    }

    static int grade(int meaning) {
        return GRADES + (meaning & 7);
    }

    static int cooperative(int code) {
        return COOPERATIVES + (code & 31);
    }

    /** The mark of all that have at least {@code kg} open, and maybe of some that have less; {@link #NONE} if there is none. */
    static int openAtLeast(long kg) {
        int mark = NONE;
        for (int i = 0; i < OPEN_KG.length && OPEN_KG[i] <= kg; i++) {
            mark = OPEN + i;
        }
        return mark;
    }

    /** The mark of all whose smallest lot is at most {@code kg}, and maybe of some with a larger; {@link #NONE} if none. */
    static int lotAtMost(long kg) {
        for (int i = 0; i < LOT_KG.length; i++) {
            if (LOT_KG[i] >= kg) {
                return LOTS + i;
            }
        }
        return NONE;
    }
}
