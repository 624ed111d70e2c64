package org.harvestlink.offer.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.harvestlink.http.Kilograms;
import org.harvestlink.http.VndPerKg;

/**
 * An order as its buyer writes it.
 *
 * @param variety null for any
 * @param grade null for any
 * @param maxVndPerKg the most that is paid delivered, private; null for no limit
 * @param maxKm the farthest road distance, 1 to 5,000; null for any
 * @param minimumLotKg the smallest lot from one harvest, at most the whole quantity; null for none
 * @param maxSuppliers the most cooperatives, 1 to 1,000; null for any
 * @param allOrNothing null for false
 */
record NewOrder(
        @NotBlank String crop,
        @Size(max = 100) String variety,
        @Size(max = 100) String grade,
        @Kilograms long quantityKg,
        @NotNull @Valid WantedDelivery delivery,
        @NotBlank String market,
        @Valid WantedCertifications certifications,
        @VndPerKg Long maxVndPerKg,
        @Min(1) @Max(5000) Integer maxKm,
        @Kilograms Long minimumLotKg,
        @Min(1) @Max(1000) Integer maxSuppliers,
        Boolean allOrNothing,
        @Size(max = 1000) String note) {

    WantedCertifications certificationsOrNone() {
        return Objects.requireNonNullElse(certifications, WantedCertifications.NONE);
    }
}
