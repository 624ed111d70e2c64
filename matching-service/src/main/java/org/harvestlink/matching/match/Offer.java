package org.harvestlink.matching.match;

import org.harvestlink.contract.DayWindow;

/**
 * The terms on which a match stands.
 *
 * @param quantityKg 1 to 100,000,000
 * @param priceVndPerKg what the cooperative gets, 1 to 10,000,000
 * @param days on which the buyer takes the fruit in
 * @param place the order's destination
 */
public record Offer(long quantityKg, long priceVndPerKg, DayWindow days, String place) {

    /** The same terms for other kilograms. */
    public Offer of(long kg) {
        return new Offer(kg, priceVndPerKg, days, place);
    }
}
