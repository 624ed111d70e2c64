package org.harvestlink.catalog.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.catalog.standing.Warning;

/**
 * A certificate as its cooperative and the organizers see it.
 *
 * @param growingAreaId absent when it covers the whole cooperative
 * @param revokedAt when it was taken back, absent while it stands
 * @param warnings what looks odd about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateView(
        UUID id,
        UUID cooperativeId,
        String scheme,
        String number,
        String body,
        UUID growingAreaId,
        LocalDate validFrom,
        LocalDate validTo,
        Instant revokedAt,
        List<Warning> warnings,
        long version) {}
