package org.harvestlink.matching.clearing;

import java.time.Instant;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;

/**
 * A clearing as it lies in the database.
 *
 * @param proposed how many of its trades have been proposed
 * @param outcome null until it is solved
 */
record ClearingRow(
        UUID id,
        ClearingStatus status,
        String crop,
        String market,
        DayWindow window,
        boolean propose,
        Instant askedAt,
        long solvedKg,
        long allKg,
        int proposed,
        Outcome outcome,
        long version) {}
