package org.harvestlink.matching.clearing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.harvestlink.http.Days;

/**
 * What an organizer wants cleared.
 *
 * @param crop null for every crop
 * @param market ISO 3166-1 alpha-2; null for orders of every market
 * @param window harvests and orders take part that have a day in it
 * @param propose whether the trades become proposals to both sides
 */
record NewClearing(
        @Size(min = 1, max = 50) String crop,
        @Size(min = 2, max = 2) String market,
        @NotNull @Valid Days window,
        @NotNull Boolean propose) {}
