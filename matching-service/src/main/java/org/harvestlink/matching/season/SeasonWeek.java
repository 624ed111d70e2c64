package org.harvestlink.matching.season;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One crop in one week. Kilograms of a harvest or order are spread evenly over the days of its window, since nobody knows on
 * which of them the fruit is picked or taken; sums are rounded to whole kilograms.
 *
 * @param week ISO 8601, such as {@code 2027-W24}
 * @param from the week's Monday
 * @param to its Sunday
 * @param harvestKg what cooperatives pick, promised or not; of a listing that has ended only what was promised
 * @param openHarvestKg of that, what is promised to nobody
 * @param orderKg what buyers want delivered, promised or not; of an order that has ended only what was promised
 * @param openOrderKg of that, what nobody has promised
 * @param surplusKg what would stay unsold if every open order of the week took fruit of the crop: open harvests less open
 *     orders, at least 0. The real surplus is not smaller, for certificates, access and prices keep some apart.
 */
public record SeasonWeek(
        String crop,
        String week,
        LocalDate from,
        LocalDate to,
        long harvestKg,
        long openHarvestKg,
        long orderKg,
        long openOrderKg,
        long surplusKg) {

    /** @param monday the week's first day */
    static SeasonWeek of(
            String crop, LocalDate monday, long harvestKg, long openHarvestKg, long orderKg, long openOrderKg) {
        return new SeasonWeek(
                crop,
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        monday.get(IsoFields.WEEK_BASED_YEAR),
                        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                monday,
                monday.plusDays(6),
                harvestKg,
                openHarvestKg,
                orderKg,
                openOrderKg,
                Math.max(0, openHarvestKg - openOrderKg));
    }
}
