package org.harvestlink.offer.order;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The Hass Avocado Board's public weekly volumes as orders: a region's volume of a week is what its shops order for it.
 *
 * <ul>
 *   <li>{@code Date} is the Sunday that ends the week. All weeks are moved by the same number of weeks, so that the first one
 *       lies ahead.
 *   <li>{@code Total Volume} is taken as pounds, and rounded to whole kilograms.
 *   <li>{@code type} {@code organic} becomes the certificate, {@code region} and {@code type} the note.
 *   <li>{@code AveragePrice} is US dollars for one fruit in a shop: it is no maximum per kilogram, and left out.
 * </ul>
 */
final class WeeklyVolumes {

    static final Path FILE = Path.of("../../shared/data/hass_avocado_us_weekly_2015_2018.csv");

    private static final LocalDate FIRST_SUNDAY = LocalDate.of(2015, 1, 4);
    private static final BigDecimal POUND = new BigDecimal("0.45359237");
    private static final int DATE = 1;
    private static final int VOLUME = 3;
    private static final int TYPE = 11;
    private static final int REGION = 13;

    private WeeklyVolumes() {}

    /** A sheet in a buyer's words, its weeks from the one after next on. @param most rows below the header */
    static byte[] asOrders(LocalDate today, int most) throws IOException {
        LocalDate first = today.plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        long weeks = ChronoUnit.WEEKS.between(FIRST_SUNDAY, first);
        List<String> lines = Files.readAllLines(FILE);
        StringBuilder sheet = new StringBuilder("Loại quả,Số lượng,Tuần giao,Chứng nhận,Ghi chú\n");
        for (String line : lines.subList(1, Math.min(lines.size(), most + 1))) {
            String[] cells = line.split(",");
            LocalDate sunday = LocalDate.parse(cells[DATE]).plusWeeks(weeks);
            BigDecimal kg = new BigDecimal(cells[VOLUME]).multiply(POUND).setScale(0, RoundingMode.HALF_UP);
            sheet.append("Bơ,").append(kg).append(" kg,");
            sheet.append(sunday.minusDays(6)).append(" - ").append(sunday).append(',');
            sheet.append(cells[TYPE].equals("organic") ? "hữu cơ," : ",");
            sheet.append(cells[REGION]).append(' ').append(cells[TYPE]).append('\n');
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }
}
