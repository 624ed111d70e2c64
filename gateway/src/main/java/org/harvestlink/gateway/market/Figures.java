package org.harvestlink.gateway.market;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.harvestlink.http.Language;

/** Numbers and days as people write them. */
record Figures(Language language) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** {@code 16.400}, in English {@code 16,400}. */
    public String number(long value) {
        return String.format(language == Language.VI ? VIETNAMESE : Locale.UK, "%,d", value);
    }

    /** {@code 16.400 kg}, with a space that does not break. */
    public String kg(long value) {
        return number(value) + "\u00a0kg";
    }

    /** {@code 12.000 ₫/kg}. */
    public String perKg(long vnd) {
        return number(vnd) + "\u00a0₫/kg";
    }

    /** {@code 20/6/2027}, in English {@code 20 Jun 2027}. */
    public String day(LocalDate day) {
        return day.format(form("d/M/yyyy", "d MMM yyyy"));
    }

    /** {@code 10–20/6/2027}, {@code 28/6–3/7/2027}, {@code 28/12/2026–3/1/2027}; a single day once. */
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + "–" + day(to);
        }
        String first = from.getMonth() == to.getMonth()
                ? String.valueOf(from.getDayOfMonth())
                : from.format(form("d/M", "d MMM"));
        return first + "–" + day(to);
    }

    /** {@code 24} or {@code 24–25}: the ISO weeks that the days touch. */
    public String weeks(LocalDate from, LocalDate to) {
        int first = from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int last = to.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    private DateTimeFormatter form(String vietnamese, String english) {
        return DateTimeFormatter.ofPattern(language == Language.VI ? vietnamese : english, Locale.UK);
    }
}
