package org.harvestlink.contract;

import java.util.List;

/**
 * A crop of the reference data.
 *
 * @param code our crop code, such as {@code MANGO}: harvests and orders are matched by it, never by HS code
 * @param hs6 Harmonized System subheading, six digits
 * @param shelfLifeDays days that the fruit keeps at ambient temperature, the lower end of what is published; null when
 *     unknown
 * @param priceLowVndPerKg lowest farm-gate price on record, null when unknown
 * @param priceHighVndPerKg highest farm-gate price on record, null when unknown
 */
public record CropState(
        String code,
        String nameVi,
        String nameEn,
        String hs6,
        List<String> varieties,
        Integer shelfLifeDays,
        Integer seasonStartMonth,
        Integer seasonEndMonth,
        Long priceLowVndPerKg,
        Long priceHighVndPerKg,
        long version)
        implements EventBody {

    @Override
    public String entityId() {
        return code;
    }

    @Override
    public String partitionKey() {
        return "CROP";
    }
}
