package org.harvestlink.matching.clearing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.matching.match.Reason;

/**
 * What a clearing came to.
 *
 * @param surplusVnd of all trades: kilograms × (worth to the order − ask − transport)
 * @param upperBoundVnd what no allocation of this book exceeds; equal to the surplus when that is proven the largest
 * @param solveMillis from the book in memory to the result
 * @param orders that were left, null when it is not known why
 * @param harvests that were left, null when it is not known why
 */
record Outcome(
        long surplusVnd,
        long upperBoundVnd,
        long matchedKg,
        long solveMillis,
        List<TradeLine> trades,
        List<Left> orders,
        List<Left> harvests) {

    /**
     * Kilograms that an order gets from a harvest.
     *
     * @param priceVndPerKg what the cooperative gets at its district: the equilibrium price
     */
    record TradeLine(UUID harvestId, UUID orderId, long quantityKg, long priceVndPerKg, LocalDate from, LocalDate to) {}

    /**
     * A harvest or order that gets nothing.
     *
     * @param why the rule that binds
     * @param nearestVndPerKg the price at which it would trade, null when no price would do
     */
    record Left(UUID id, Reason why, Long nearestVndPerKg) {}
}
