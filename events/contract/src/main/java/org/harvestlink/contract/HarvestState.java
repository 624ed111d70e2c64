package org.harvestlink.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A harvest as its cooperative declares it, with what the catalog derives from its area, facility and certificates.
 *
 * @param crop a crop's code, such as {@code MANGO}
 * @param variety null when not told
 * @param grade null when not told
 * @param quantityKg declared, 1 to 100,000,000
 * @param askVndPerKg 1 to 10,000,000
 * @param minimumLotKg the smallest lot that the cooperative sells, null for none
 * @param areaCode the planting area code of the growing area
 * @param district GSO code of the former district that the area lies in, such as {@code 124} for Yên Châu
 * @param certifications every certificate that covers the area, with its days of validity
 * @param markets every market that the fruit may enter, with the days on which it may
 * @param listedAt when the harvest was first listed: earlier goes first where all else is equal
 */
public record HarvestState(
        UUID id,
        UUID cooperativeId,
        String cooperativeName,
        String crop,
        String variety,
        String grade,
        long quantityKg,
        DayWindow window,
        long askVndPerKg,
        Long minimumLotKg,
        UUID growingAreaId,
        String areaCode,
        String communeCode,
        String district,
        UUID packingFacilityId,
        List<Certification> certifications,
        List<MarketGrant> markets,
        HarvestStatus status,
        Instant listedAt,
        long version)
        implements EventBody {

    @Override
    public String entityId() {
        return id.toString();
    }

    @Override
    public String partitionKey() {
        return crop;
    }
}
