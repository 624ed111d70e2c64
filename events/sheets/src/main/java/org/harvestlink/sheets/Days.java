package org.harvestlink.sheets;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and windows of days as people write them: {@code 10/6/2027}, {@code 10-20/6}, {@code 28/5 đến 3/6}, {@code tháng 6},
 * {@code cuối tháng 6}, {@code tuần 24}, {@code 2027-W24}, and a workbook's own dates. The day comes before the month, as in
 * Viet Nam. What is written without a year is meant near a day that is given.
 */
public final class Days {

    /** What ended so many days ago was meant: it is told to be over, not moved into the next year. */
    private static final int LATE_DAYS = 60;

    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    /** Days as Excel numbers them, where the cell has lost its format: the years 2009 to 2064. */
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(40_000);

    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(60_000);
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern LAST_DAY_ALONE = Pattern.compile("\\d{1,2}");

    private final LocalDate today;

    public Days(LocalDate today) {
        this.today = today;
    }

    /** One day. */
    public Reading<LocalDate> day(Cell cell) {
        Reading<Window> read = window(cell, null);
        if (read.value() == null) {
            return new Reading<>(null, null, read.fault(), read.choices());
        }
        Window window = read.value();
        return window.from().equals(window.to())
                ? Reading.of(window.from(), echo(window.from()))
                : Reading.fault(
                        "Đây là nhiều ngày (" + window.echo().vi() + "); xin ghi một ngày.",
                        "These are several days (" + window.echo().en() + "); write one.",
                        choice(window.from()),
                        choice(window.to()));
    }

    /** @param columnUnit {@code month} or {@code week} when the header says that bare numbers are such; null for none */
    public Reading<Window> window(Cell cell, String columnUnit) {
        if (cell.isEmpty()) {
            return Reading.nothing();
        }
        try {
            return windowOf(cell, columnUnit)
                    .map(window -> Reading.of(window, window.echo()))
                    .orElseGet(() -> notUnderstood(cell));
        } catch (DateTimeException noSuchDay) {
            return Reading.fault(
                    "“" + cell.text() + "” có ngày không tồn tại; xin ghi ngày/tháng/năm, như 10/6/2027.",
                    "“" + cell.text() + "” holds a day that does not exist; write day/month/year, like 10/6/2027.");
        }
    }

    private Optional<Window> windowOf(Cell cell, String columnUnit) {
        if (cell.day() != null) {
            return Optional.of(new Window(cell.day(), cell.day()));
        }
        if (cell.number() != null
                && cell.number().compareTo(FIRST_SERIAL) >= 0
                && cell.number().compareTo(LAST_SERIAL) <= 0) {
            LocalDate day = EXCEL_EPOCH.plusDays(cell.number().longValue());
            return Optional.of(new Window(day, day));
        }
        String text = folded(cell.text());
        if (columnUnit != null && text.matches("\\d{1,2}")) {
            text = columnUnit + " " + text;
        }
        Optional<Window> whole = one(text);
        return whole.isPresent() ? whole : between(text);
    }

    /** A day, a month or a week. */
    private Optional<Window> one(String text) {
        Optional<DayWords> day = DayWords.of(text);
        if (day.isPresent()) {
            return Optional.of(resolved(day.get(), day.get()));
        }
        return Spans.of(text, this::near);
    }

    /** Two ends: at the sign between them for which both sides are days, months or weeks. */
    private Optional<Window> between(String text) {
        Matcher sign = Pattern.compile("-|(?<=\\d{4}-\\d\\d-\\d\\d)[/ ]").matcher(text);
        while (sign.find()) {
            String left = text.substring(0, sign.start()).strip();
            String right = text.substring(sign.end()).strip();
            Optional<DayWords> last = DayWords.of(right);
            Optional<DayWords> first =
                    last.isPresent() && LAST_DAY_ALONE.matcher(left).matches()
                            ? last.map(it -> it.onDay(Integer.parseInt(left)))
                            : DayWords.of(left);
            if (first.isPresent() && last.isPresent()) {
                return Optional.of(resolved(first.get(), last.get()));
            }
            Optional<Window> begin = Spans.of(left, this::near);
            Optional<Window> end = Spans.of(right, this::near);
            if (begin.isPresent()
                    && end.isPresent()
                    && !end.get().to().isBefore(begin.get().from())) {
                return Optional.of(new Window(begin.get().from(), end.get().to()));
            }
        }
        return Optional.empty();
    }

    /** The years that are not told: the last day near today, the first one before it. */
    private Window resolved(DayWords first, DayWords last) {
        LocalDate to = last.year() != null ? last.in(last.year()) : near(last::in);
        if (first.year() != null) {
            return new Window(first.in(first.year()), to);
        }
        LocalDate sameYear = first.in(to.getYear());
        boolean overNewYear = first.month() > last.month();
        return new Window(overNewYear ? first.in(to.getYear() - 1) : sameYear, to);
    }

    /** What is meant, of this year's and the next one's: this year's, unless it is long over. */
    private LocalDate near(IntFunction<LocalDate> ofYear) {
        LocalDate thisYear;
        try {
            thisYear = ofYear.apply(today.getYear());
        } catch (DateTimeException noLeapYear) {
            return ofYear.apply(today.getYear() + 1);
        }
        return thisYear.isBefore(today.minusDays(LATE_DAYS)) ? ofYear.apply(today.getYear() + 1) : thisYear;
    }

    private static Reading<Window> notUnderstood(Cell cell) {
        return Reading.fault(
                "Không hiểu ngày “" + cell.text() + "”; xin ghi như 10/6/2027, 10-20/6/2027 hoặc tuần 24.",
                "The day “" + cell.text() + "” is not understood; write it like 10/6/2027, 10-20/6/2027 or week 24.");
    }

    private static Reading.Choice choice(LocalDate day) {
        return new Reading.Choice(day.toString(), echo(day));
    }

    static Text echo(LocalDate day) {
        return new Text(VI.format(day), EN.format(day));
    }

    /** Small letters without diacritics; one sign for all that stand between two days. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\u2010-\\u2015\\u2212~→]|\\s(den|toi|to|until|till|through)(\\s(het )?)", "-")
                .replaceAll("\\b(trong|tu ngay|tu|ngay|from|the)\\s", "")
                .replaceAll(
                        "^(thu (hai|ba|tu|nam|sau|bay)|chu nhat|cn|t[2-7]|mon|tue|wed|thu|fri|sat|sun)\\w*[, ]+", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s?([-/.])\\s?", "$1")
                .strip();
    }
}
