package org.harvestlink.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as it was written.
 *
 * @param year null when it was not
 */
record DayWords(int day, int month, Integer year) {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ]\\d{2}:\\d{2}.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(\\d{1,2}) thang (\\d{1,2})(?:(?:,? nam|,|/)? ?(\\d{4}))?");
    private static final Pattern CHINESE = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号號]");
    private static final Pattern ENGLISH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ?([a-z]{3,9})\\.?,?(?: (\\d{4}))?");
    private static final Pattern AMERICAN =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final int MONTHS_IN_A_YEAR = 12;

    /** @param text in small letters without diacritics */
    static Optional<DayWords> of(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return Optional.of(new DayWords(number(m.group(3)), number(m.group(2)), number(m.group(1))));
        }
        m = DAY_FIRST.matcher(text);
        if (m.matches()) {
            return Optional.of(dayFirst(number(m.group(1)), number(m.group(3)), year(m.group(4))));
        }
        m = VIETNAMESE.matcher(text);
        if (m.matches()) {
            return Optional.of(new DayWords(number(m.group(1)), number(m.group(2)), year(m.group(3))));
        }
        m = CHINESE.matcher(text);
        if (m.matches()) {
            return Optional.of(new DayWords(number(m.group(3)), number(m.group(2)), year(m.group(1))));
        }
        m = ENGLISH.matcher(text);
        if (m.matches() && month(m.group(2)) > 0) {
            return Optional.of(new DayWords(number(m.group(1)), month(m.group(2)), year(m.group(3))));
        }
        m = AMERICAN.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return Optional.of(new DayWords(number(m.group(2)), month(m.group(1)), year(m.group(3))));
        }
        return Optional.empty();
    }

    /** 1 to 12 for an English month's name or the first three letters or more of it, 0 for none. */
    static int month(String name) {
        for (int month = 1; month <= MONTHS_IN_A_YEAR; month++) {
            if (name.length() > 2 && MONTHS.get(month - 1).startsWith(name)) {
                return month;
            }
        }
        return 0;
    }

    /** {@code 6/25/2027} can only be the 25th of June. */
    private static DayWords dayFirst(int first, int second, Integer year) {
        return second > MONTHS_IN_A_YEAR && first <= MONTHS_IN_A_YEAR
                ? new DayWords(second, first, year)
                : new DayWords(first, second, year);
    }

    DayWords onDay(int other) {
        return new DayWords(other, month, year);
    }

    /** @throws java.time.DateTimeException when that year has no such day */
    LocalDate in(int thatYear) {
        return LocalDate.of(thatYear, month, day);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Integer year(String digits) {
        if (digits == null) {
            return null;
        }
        return digits.length() == 2 ? 2000 + number(digits) : Integer.valueOf(digits);
    }
}
