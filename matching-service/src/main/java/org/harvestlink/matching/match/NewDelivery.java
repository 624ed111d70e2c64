package org.harvestlink.matching.match;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.http.InOrder;
import org.harvestlink.http.Span;

/**
 * The days of a proposal.
 *
 * @param place may be left out; the place is the order's
 */
@InOrder
public record NewDelivery(@NotNull LocalDate from, @NotNull LocalDate to, String place) implements Span {

    DayWindow window() {
        return new DayWindow(from, to);
    }
}
