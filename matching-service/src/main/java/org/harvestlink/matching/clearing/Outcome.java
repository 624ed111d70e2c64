package org.harvestlink.matching.clearing;

import java.util.List;
import java.util.UUID;
import org.harvestlink.matching.match.Reason;

/**
 * What a clearing came to.
 *
 * @param surplusVnd of all trades: kilograms × (worth to the order − ask − transport)
 * @param upperBoundVnd what no allocation of this book exceeds; equal to the surplus when that is proven the largest
 * @param solveMillis from the book in memory to the result
 * @param unmatched what was left, null for a clearing by a version that did not find out
 */
record Outcome(
        long surplusVnd,
        long upperBoundVnd,
        long matchedKg,
        long solveMillis,
        List<ProposedTrade> trades,
        Unmatched unmatched) {

    /** Of a huge book only so many orders and harvests that were left are kept, those with the most kilograms. */
    static final int MOST_LEFT = 1_000;

    /**
     * The orders and harvests that were left, those with the most kilograms first.
     *
     * @param orderCount of all, more than are told where there are more than {@link #MOST_LEFT}
     * @param harvestCount likewise
     */
    record Unmatched(int orderCount, int harvestCount, List<Left> orders, List<Left> harvests) {}

    /**
     * An order that gets less than it wants, or a harvest that sells less than it has.
     *
     * @param kg what it did not get or sell
     * @param why the rule that binds
     * @param nearestVndPerKg the price from which it would trade, delivered for an order and at its district for a harvest; null
     *     when it has a part already, or no price would do
     */
    record Left(UUID id, long kg, Reason why, Long nearestVndPerKg) {}
}
