package org.harvestlink.catalog.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate as its cooperative writes it.
 *
 * @param scheme as {@code GET /api/schemes} lists them
 * @param body who certifies
 * @param growingAreaId the one area that it covers, absent for the whole cooperative
 */
record NewCertificate(
        @NotBlank String scheme,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String body,
        UUID growingAreaId,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo) {}
