package org.harvestlink.sheets;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months, thirds of months and ISO weeks as people write them. */
final class Spans {

    private static final String YEAR = "(?:(?:[/-]|,? nam |,? of |,? )?(\\d{4}))?";
    private static final Pattern MONTH =
            Pattern.compile("(?:(dau|giua|cuoi|early|mid|late) )?(?:thang |month |t)(\\d{1,2})" + YEAR);
    private static final Pattern NAMED = Pattern.compile("(?:(early|mid|late) )?([a-z]{3,9})" + YEAR);
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern CHINESE_MONTH = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月");
    private static final Pattern WEEK = Pattern.compile("(?:tuan(?: thu)?|week|wk|kw|w) ?(\\d{1,2})" + YEAR);
    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?w(\\d{1,2})");
    private static final Pattern CHINESE_WEEK = Pattern.compile("第?(\\d{1,2})[周週]");
    private static final int TENTH = 10;
    private static final int TWENTIETH = 20;

    private Spans() {}

    /** @param near chooses, for what is written without a year, the last day of the right year */
    static Optional<Window> of(String text, Function<IntFunction<LocalDate>, LocalDate> near) {
        Matcher m = MONTH.matcher(text);
        if (m.matches()) {
            return Optional.of(month(m.group(1), m.group(2), m.group(3), near));
        }
        m = NAMED.matcher(text);
        if (m.matches() && DayWords.month(m.group(2)) > 0) {
            return Optional.of(month(m.group(1), "" + DayWords.month(m.group(2)), m.group(3), near));
        }
        m = MONTH_OF_YEAR.matcher(text);
        if (m.matches()) {
            return Optional.of(month(null, m.group(1), m.group(2), near));
        }
        m = YEAR_MONTH.matcher(text);
        if (m.matches()) {
            return Optional.of(month(null, m.group(2), m.group(1), near));
        }
        m = CHINESE_MONTH.matcher(text);
        if (m.matches()) {
            return Optional.of(month(null, m.group(2), m.group(1), near));
        }
        return week(text, near);
    }

    private static Optional<Window> week(String text, Function<IntFunction<LocalDate>, LocalDate> near) {
        Matcher m = WEEK.matcher(text);
        if (m.matches()) {
            return Optional.of(week(m.group(1), m.group(2), near));
        }
        m = ISO_WEEK.matcher(text);
        if (m.matches()) {
            return Optional.of(week(m.group(2), m.group(1), near));
        }
        m = CHINESE_WEEK.matcher(text);
        return m.matches() ? Optional.of(week(m.group(1), null, near)) : Optional.empty();
    }

    private static Window month(
            String third, String month, String year, Function<IntFunction<LocalDate>, LocalDate> near) {
        IntFunction<LocalDate> last =
                of -> part(third, YearMonth.of(of, Integer.parseInt(month))).to();
        int found = year != null ? Integer.parseInt(year) : near.apply(last).getYear();
        return part(third, YearMonth.of(found, Integer.parseInt(month)));
    }

    private static Window part(String third, YearMonth month) {
        if (third == null) {
            return new Window(month.atDay(1), month.atEndOfMonth());
        }
        return switch (third) {
            case "dau", "early" -> new Window(month.atDay(1), month.atDay(TENTH));
            case "giua", "mid" -> new Window(month.atDay(TENTH + 1), month.atDay(TWENTIETH));
            default -> new Window(month.atDay(TWENTIETH + 1), month.atEndOfMonth());
        };
    }

    private static Window week(String week, String year, Function<IntFunction<LocalDate>, LocalDate> near) {
        int number = Integer.parseInt(week);
        LocalDate last = year != null ? sunday(Integer.parseInt(year), number) : near.apply(of -> sunday(of, number));
        return new Window(last.minusDays(6), last);
    }

    /** The last day of an ISO 8601 week. @throws DateTimeException when that year has no such week */
    private static LocalDate sunday(int year, int week) {
        LocalDate inYear = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inYear)
                                .getMaximum()) {
            throw new DateTimeException("week " + week);
        }
        return inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.SUNDAY);
    }
}
