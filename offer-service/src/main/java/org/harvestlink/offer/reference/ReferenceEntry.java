package org.harvestlink.offer.reference;

import java.util.Optional;
import org.harvestlink.contract.CropState;
import org.harvestlink.contract.DestinationState;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.MarketState;
import org.harvestlink.contract.SchemeState;

/** One code of the reference data with its names. */
public record ReferenceEntry(Kind kind, String code, String nameVi, String nameEn, long version) {

    /** The entry that an event defines, or empty when it defines none. */
    static Optional<ReferenceEntry> of(EventBody body) {
        if (body instanceof CropState crop) {
            return entry(Kind.CROP, crop.code(), crop.nameVi(), crop.nameEn(), crop.version());
        }
        if (body instanceof MarketState market) {
            return entry(Kind.MARKET, market.code(), market.nameVi(), market.nameEn(), market.version());
        }
        if (body instanceof SchemeState scheme) {
            return entry(Kind.SCHEME, scheme.code(), scheme.nameVi(), scheme.nameEn(), scheme.version());
        }
        if (body instanceof DestinationState place) {
            return entry(Kind.DESTINATION, place.id(), place.nameVi(), place.nameEn(), place.version());
        }
        return Optional.empty();
    }

    private static Optional<ReferenceEntry> entry(Kind kind, String code, String nameVi, String nameEn, long version) {
        return Optional.of(new ReferenceEntry(kind, code, nameVi, nameEn, version));
    }
}
