package org.harvestlink.catalog.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.harvestlink.catalog.standing.CodeStatus;

/**
 * A packing facility as its cooperative writes it.
 *
 * @param code the packing facility code; codes of an unusual form are taken with a warning
 * @param markets those for which the code was granted, absent for none
 * @param status {@code ACTIVE} for a new facility and the present one for a known one when absent
 * @param statusReason why the status has changed, for the history
 */
record NewPackingFacility(
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 50) List<@NotBlank String> markets,
        CodeStatus status,
        @Size(max = 300) String statusReason) {}
