package org.harvestlink.matching.tradeweek;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** From when to when people sit at a table. */
public record Slot(@NotNull Instant start, @NotNull Instant end) {

    /** Whether it has begun: what was planned in it has happened or never will. */
    boolean hasBegun(Instant now) {
        return !start.isAfter(now);
    }
}
