package org.harvestlink.local.season;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * What is known or estimated of one crop of the province.
 *
 * @param tonnes picked in the province in a year, an estimate where {@code crop-seasons.csv} says so
 * @param monthShares the part of it picked in each month, in the order of the year, together 1
 * @param low the lowest price at the farm gate in VND/kg
 * @param high the highest
 * @param markets foreign markets that take the crop from Viet Nam without further conditions, ISO codes
 */
record CropFigures(
        String code,
        double tonnes,
        List<Double> monthShares,
        List<String> varieties,
        List<String> grades,
        long low,
        long high,
        Set<String> markets) {

    /** All crops, from the catalog's reference data and the estimates beside this class. */
    static List<CropFigures> all() {
        Map<String, CSVRecord> crops = Table.rows("reference/crops.csv").stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row));
        return Table.rows("crop-seasons.csv").stream()
                .map(season -> of(season, crops.get(season.get("crop"))))
                .toList();
    }

    private static CropFigures of(CSVRecord season, CSVRecord crop) {
        return new CropFigures(
                crop.get("code"),
                Double.parseDouble(season.get("tonnes")),
                Arrays.stream(Month.values())
                        .map(month -> season.get(month.name().substring(0, 3).toLowerCase(Locale.ROOT)))
                        .map(percent -> Double.parseDouble(percent) / 100)
                        .toList(),
                Table.list(crop, "varieties"),
                Table.list(crop, "grades"),
                Long.parseLong(crop.get("price_low_vnd_per_kg")),
                Long.parseLong(crop.get("price_high_vnd_per_kg")),
                markets(crop.get("code")));
    }

    private static Set<String> markets(String crop) {
        return Table.rows("reference/market_access.csv").stream()
                .filter(row -> row.get("crop").equals(crop) && row.get("access").equals("YES"))
                .map(row -> row.get("market"))
                .filter(market -> !market.equals("VN"))
                .collect(Collectors.toUnmodifiableSet());
    }

    double share(Month month) {
        return monthShares.get(month.getValue() - 1);
    }

    /**
     * The usual price in VND/kg of that month: near the low end when most is picked, dearer towards the season's ends.
     *
     * @param rank of the grade, 0 for the best
     */
    double usualPrice(Month month, int rank) {
        double peak =
                monthShares.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double scarcity = 1 - share(month) / peak;
        double position = Math.max(0.02, 0.16 + 0.3 * scarcity - 0.04 * rank);
        return low + position * (high - low);
    }
}
