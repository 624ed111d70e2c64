package org.harvestlink.gateway.market;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the page shows of a harvest, as catalog-service answers it; what it does not show is passed over, though this mapper is
 * otherwise strict.
 *
 * @param crop its code
 * @param district name of the former district, absent when it is not known
 * @param markets codes of the markets that are open to the fruit
 * @param status LISTED, WITHDRAWN or ENDED
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Listing(
        UUID id,
        String cooperativeName,
        String crop,
        String variety,
        String grade,
        long quantityKg,
        Window window,
        long askVndPerKg,
        Long minimumLotKg,
        String areaCode,
        String district,
        String note,
        List<Certificate> certifications,
        List<String> markets,
        String status,
        long openKg,
        long heldKg,
        long agreedKg,
        long deliveredKg,
        long shortfallKg) {

    /** The days on which it is picked, both included. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Window(LocalDate from, LocalDate to) {}

    /** A certificate that covers the area, by the code of its scheme. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Certificate(String scheme, LocalDate validFrom, LocalDate validTo) {}

    /** Whether somebody may still ask for it. */
    public boolean listed() {
        return "LISTED".equals(status);
    }
}
