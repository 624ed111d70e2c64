package org.harvestlink.catalog.cooperative;

import jakarta.persistence.Embeddable;
import org.harvestlink.catalog.reference.Commune;
import org.harvestlink.catalog.reference.ReferenceBook;

/**
 * What a cooperative says of itself.
 *
 * @param district code of the former district
 */
@Embeddable
record Profile(
        String name,
        String communeCode,
        String district,
        String address,
        String contactName,
        String phone,
        String email,
        String taxCode) {

    /** @throws org.harvestlink.http.Problem 400 when commune or district are unknown */
    static Profile of(NewCooperative told, ReferenceBook book) {
        Commune commune = book.requireCommune("communeCode", told.communeCode());
        return new Profile(
                told.name().strip(),
                commune.code(),
                book.districtOf(commune, "district", told.district()).code(),
                toldOrNull(told.address()),
                toldOrNull(told.contactName()),
                toldOrNull(told.phone()),
                toldOrNull(told.email()),
                toldOrNull(told.taxCode()));
    }

    private static String toldOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
