package org.harvestlink.catalog.area;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.harvestlink.catalog.standing.CodeStatus;

/**
 * A growing area as its cooperative writes it.
 *
 * @param code the planting area code; codes of an unusual form are taken with a warning
 * @param hectares more than 0, up to 100,000, to the square metre
 * @param expectedYieldKgPerHa of a season, 1 to 200,000
 * @param district the former district, by code or name; when not told, the one to which the commune mostly belonged
 * @param markets those for which the code was granted, absent for none
 * @param status {@code ACTIVE} for a new area and the present one for a known one when absent
 * @param statusReason why the status has changed, for the history
 */
record NewGrowingArea(
        @NotBlank String crop,
        @NotBlank @Size(max = 50) String code,

        @NotNull @DecimalMin(value = "0.0001") @DecimalMax("100000") @Digits(integer = 6, fraction = 4)
        BigDecimal hectares,

        @NotNull @Min(1) @Max(200_000) Long expectedYieldKgPerHa,
        @NotBlank String communeCode,
        String district,
        @Size(max = 50) List<@NotBlank String> markets,
        CodeStatus status,
        @Size(max = 300) String statusReason) {}
