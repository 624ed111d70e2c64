package org.harvestlink.matching.season;

import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.http.Problem;

/** Which crops and days are summed up. */
public class SeasonQuery {

    private static final int WEEKS_WHEN_NOT_TOLD = 12;
    private static final int MOST_DAYS = 53 * 7;
    /** Days are written with four digits for the year. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** A crop's code, absent for all. */
    @QueryParam("crop")
    public String crop;

    /** The first day; absent for the Monday of this week. */
    @QueryParam("from")
    public LocalDate from;

    /** The last day; absent for the end of the twelfth week. */
    @QueryParam("to")
    public LocalDate to;

    /** @throws Problem 400 when it ends before it begins, or is longer than 53 weeks */
    DayWindow window(LocalDate today) {
        LocalDate first = from == null ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : from;
        LocalDate last = to == null ? endOfTwelveWeeks(first) : to;
        if (last.isBefore(first)) {
            throw Problem.invalid("to", "ngày kết thúc trước ngày bắt đầu", "the window ends before it begins");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw Problem.invalid("to", "dài nhất 53 tuần", "53 weeks at most");
        }
        return new DayWindow(first, last);
    }

    private static LocalDate endOfTwelveWeeks(LocalDate first) {
        LocalDate end = first.plusWeeks(WEEKS_WHEN_NOT_TOLD).minusDays(1);
        return end.isAfter(LAST_DAY) ? LAST_DAY : end;
    }
}
