package org.harvestlink.http;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.harvestlink.contract.DayWindow;

/** A window of days as a client writes it, checked before it becomes a {@link DayWindow}. */
@InOrder
public record Days(@NotNull LocalDate from, @NotNull LocalDate to) implements Span {

    public static Days of(DayWindow window) {
        return new Days(window.from(), window.to());
    }

    public DayWindow toWindow() {
        return new DayWindow(from, to);
    }

    /**
     * Refuses a window that lies wholly in the past.
     *
     * @param field the field's path, for the violation
     * @throws Problem 400
     */
    public void requireNotPast(String field, Clock clock) {
        if (to.isBefore(LocalDate.now(clock))) {
            throw Problem.invalid(field + ".to", "khoảng ngày đã qua", "the window is already over");
        }
    }
}
