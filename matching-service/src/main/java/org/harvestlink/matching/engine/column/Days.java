package org.harvestlink.matching.engine.column;

import java.time.LocalDate;
import org.harvestlink.matching.engine.DaySpan;

/**
 * Local days as their number since 1970-01-01, which an {@code int} holds for 5.8 million years either way. A paper may
 * lack a day, and a day of a paper that is farther off than that counts as just as far off.
 */
public final class Days {

    /** The first day of what has no known beginning. */
    public static final int EVER = Integer.MIN_VALUE;

    /** The last day of what has no known end. */
    public static final int NEVER_ENDING = Integer.MAX_VALUE;

    private Days() {}

    /** @throws ArithmeticException for a day that is millions of years off */
    public static int of(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** @throws ArithmeticException when either end is millions of years off */
    static DaySpan checked(DaySpan days) {
        of(days.from());
        of(days.to());
        return days;
    }

    public static LocalDate day(int number) {
        return LocalDate.ofEpochDay(number);
    }

    static int beginning(LocalDate day) {
        return day == null ? EVER : clamped(day, EVER, NEVER_ENDING - 1);
    }

    static int end(LocalDate day) {
        return day == null ? NEVER_ENDING : clamped(day, EVER + 1, NEVER_ENDING);
    }

    /** The day of a paper, null for none. */
    static LocalDate paperDay(int number) {
        return number == EVER || number == NEVER_ENDING ? null : day(number);
    }

    private static int clamped(LocalDate day, int least, int most) {
        return (int) Math.max(least, Math.min(most, day.toEpochDay()));
    }
}
