package org.harvestlink.matching.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of local days in Asia/Ho_Chi_Minh, both ends included; it may cross a year end.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 */
public record DaySpan(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when it would end before it begins */
    public DaySpan {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days from " + from + " cannot end on " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The same run of days, that many days later. */
    public DaySpan later(long days) {
        return new DaySpan(from.plusDays(days), to.plusDays(days));
    }

    /** The days that are left on {@code day}; the last one when all have passed. */
    public DaySpan since(LocalDate day) {
        if (!from.isBefore(day)) {
            return this;
        }
        return new DaySpan(day.isAfter(to) ? to : day, to);
    }

    /** The days that both have, empty when there are none. */
    public Optional<DaySpan> common(DaySpan other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate last = to.isBefore(other.to) ? to : other.to;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DaySpan(first, last));
    }
}
