package org.harvestlink.matching.match;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.harvestlink.contract.DayWindow;

/**
 * The days of a proposal.
 *
 * @param place may be left out; the place is the order's
 */
public record NewDelivery(@NotNull LocalDate from, @NotNull LocalDate to, String place) {

    @JsonIgnore
    @AssertTrue(message = "{org.harvestlink.http.Days.inOrder}")
    public boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    DayWindow window() {
        return new DayWindow(from, to);
    }
}
