package org.harvestlink.catalog.harvest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.harvestlink.contract.HarvestStatus;

/**
 * A harvest's state in its audit trail: what its cooperative has declared, and what followed from it.
 *
 * @param clearances the certifications and markets with their days
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HarvestAudit(
        String crop,
        String variety,
        String grade,
        long quantityKg,
        LocalDate windowFrom,
        LocalDate windowTo,
        long askVndPerKg,
        Long minimumLotKg,
        UUID growingAreaId,
        UUID packingFacilityId,
        String note,
        int season,
        String cooperativeName,
        String areaCode,
        Object clearances,
        HarvestStatus status,
        Instant listedAt) {}
