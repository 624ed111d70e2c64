package org.harvestlink.matching.match;

import jakarta.validation.Valid;
import org.harvestlink.http.Kilograms;
import org.harvestlink.http.VndPerKg;

/** New terms for a match; what is left out stays as it stands. */
public record CounterOffer(
        @Kilograms Long quantityKg,
        @VndPerKg Long priceVndPerKg,
        @Valid NewDelivery delivery) {

    Offer on(Offer standing) {
        return new Offer(
                quantityKg == null ? standing.quantityKg() : quantityKg,
                priceVndPerKg == null ? standing.priceVndPerKg() : priceVndPerKg,
                delivery == null ? standing.days() : delivery.window(),
                standing.place());
    }
}
