package org.harvestlink.matching.tradeweek;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.harvestlink.http.Kilograms;

/**
 * What somebody at the table tells.
 *
 * @param quantityKg what was agreed or is meant; absent for what the two matches stand at
 */
record NewOutcome(
        @NotNull PlannedMeeting.Result result,
        @Kilograms Long quantityKg,
        @Size(max = 1_000) String note) {}
