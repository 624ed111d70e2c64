package org.harvestlink.catalog.harvest;

import java.time.LocalDate;
import org.harvestlink.catalog.reference.Crop;

/**
 * The season to which a harvest belongs, named by a year. One area yields once a season, so the harvests of one season
 * share its capacity.
 *
 * <p>A crop whose season lies within a calendar year (mango, May to August) has one season in each. One whose season
 * crosses the year's end (strawberry, November to April) has its season from its first month to the month before the next
 * one begins, named by the year in which it begins. So fruit out of season counts with the season behind it. A harvest
 * belongs to the season of its window's first day.
 */
final class Season {

    private Season() {}

    static int of(Crop crop, LocalDate firstDay) {
        return of(crop.seasonStartMonth(), crop.seasonEndMonth(), firstDay);
    }

    /** @param startMonth 1 to 12, null when unknown: then the calendar year counts */
    static int of(Integer startMonth, Integer endMonth, LocalDate firstDay) {
        boolean crossesYearEnd = startMonth != null && endMonth != null && startMonth > endMonth;
        return crossesYearEnd && firstDay.getMonthValue() < startMonth ? firstDay.getYear() - 1 : firstDay.getYear();
    }
}
