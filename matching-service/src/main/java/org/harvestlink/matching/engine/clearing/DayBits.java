package org.harvestlink.matching.engine.clearing;

/**
 * Sets of places by a day that each place has: for every day the places whose day is not later, or not earlier. A place
 * without a day is in no set. Over more than {@value #MOST_SETS} days, neighbouring days share a set, so that a set may hold
 * more than it should, never less.
 */
final class DayBits {

    /** Stands for no day at all. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int MOST_SETS = 400;

    private final int firstDay;
    private final int daysPerSet;
    private final long[][] sets;

    private DayBits(int[] days) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int day : days) {
            if (day != NONE && day != Integer.MAX_VALUE) {
                least = Math.min(least, day);
                most = Math.max(most, day);
            }
        }
        long span = least > most ? 1 : 1L + most - least;
        firstDay = least > most ? 0 : least;
        daysPerSet = (int) ((span + MOST_SETS - 1) / MOST_SETS);
        sets = new long[(int) (span / daysPerSet) + 2][(days.length + 63) >> 6];
        for (int place = 0; place < days.length; place++) {
            if (days[place] != NONE) {
                sets[setOf(days[place])][place >> 6] |= 1L << place;
            }
        }
    }

    /** Sets of the places whose day is not after the day asked for. */
    static DayBits until(int[] days) {
        DayBits bits = new DayBits(days);
        for (int set = 1; set < bits.sets.length; set++) {
            add(bits.sets[set - 1], bits.sets[set]);
        }
        return bits;
    }

    /** Sets of the places whose day is not before the day asked for. */
    static DayBits since(int[] days) {
        DayBits bits = new DayBits(days);
        for (int set = bits.sets.length - 2; set >= 0; set--) {
            add(bits.sets[set + 1], bits.sets[set]);
        }
        return bits;
    }

    /** Whether every day has a set of its own. */
    boolean exact() {
        return daysPerSet == 1;
    }

    long[] at(int day) {
        return sets[setOf(day)];
    }

    private int setOf(int day) {
        long set = Math.floorDiv((long) day - firstDay, daysPerSet);
        return (int) Math.max(0, Math.min(sets.length - 1, set));
    }

    private static void add(long[] from, long[] to) {
        for (int word = 0; word < to.length; word++) {
            to[word] |= from[word];
        }
    }
}
