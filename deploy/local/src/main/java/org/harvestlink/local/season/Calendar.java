package org.harvestlink.local.season;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Random;
import org.harvestlink.contract.DayWindow;

/**
 * The twelve months ahead.
 *
 * @param today in Son La
 */
record Calendar(LocalDate today) {

    /** The fewest days that must be left of the running month, so that windows still find room in it. */
    private static final int ROOM = 5;

    /** Some days of the next such month, all of them after today. */
    DayWindow window(Month month, int shortest, int longest, Random random) {
        YearMonth next = next(month);
        LocalDate first = next.atDay(1).isAfter(today) ? next.atDay(1) : today.plusDays(1);
        LocalDate last = next.atEndOfMonth();
        int days = random.nextInt(shortest, longest + 1);
        int room = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        LocalDate from = first.plusDays(random.nextInt(Math.max(1, room - days + 1)));
        LocalDate to = from.plusDays(days - 1L);
        return new DayWindow(from, to.isAfter(last) ? last : to);
    }

    private YearMonth next(Month month) {
        YearMonth inThisYear = YearMonth.of(today.getYear(), month);
        return today.plusDays(ROOM).isAfter(inThisYear.atEndOfMonth()) ? inThisYear.plusYears(1) : inThisYear;
    }
}
