package org.harvestlink.catalog.harvest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.harvestlink.http.Days;
import org.harvestlink.http.Kilograms;
import org.harvestlink.http.VndPerKg;

/**
 * A harvest as its cooperative writes it. Its certifications and markets are not among it: they follow from the rest.
 *
 * @param variety absent when not told
 * @param grade absent when not told
 * @param window the days on which it can be fetched
 * @param minimumLotKg the smallest lot that the cooperative sells, absent for none, at most {@code quantityKg}
 * @param growingAreaId one's own active area of this crop
 * @param packingFacilityId where it is packed; absent for any of the cooperative's facilities
 */
record NewHarvest(
        @NotBlank String crop,
        @Size(max = 100) String variety,
        @Size(max = 100) String grade,
        @NotNull @Kilograms Long quantityKg,
        @NotNull @Valid Days window,
        @NotNull @VndPerKg Long askVndPerKg,
        @Kilograms Long minimumLotKg,
        @NotNull UUID growingAreaId,
        UUID packingFacilityId,
        @Size(max = 1000) String note) {}
