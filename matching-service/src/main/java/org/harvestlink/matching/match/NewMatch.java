package org.harvestlink.matching.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.harvestlink.http.Kilograms;
import org.harvestlink.http.VndPerKg;

/** A direct proposal of a buyer to a harvest, or of a cooperative to an order. */
public record NewMatch(
        @NotNull UUID harvestId,
        @NotNull UUID orderId,
        @NotNull @Kilograms Long quantityKg,
        @NotNull @VndPerKg Long priceVndPerKg,
        @NotNull @Valid NewDelivery delivery) {}
