package org.harvestlink.contract;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A run of local days in Asia/Ho_Chi_Minh, both ends included; it may cross a year end.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 */
public record DayWindow(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when it would end before it begins */
    public DayWindow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window from " + from + " cannot end on " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(DayWindow other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The number of days in the window, at least 1. */
    public long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }
}
