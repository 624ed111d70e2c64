package org.harvestlink.offer.order;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.RequiredCertifications;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an order asks for, all that its buyer may revise. */
@Embeddable
record Terms(
        String variety,
        String grade,
        long quantityKg,
        LocalDate deliveryFrom,
        LocalDate deliveryTo,
        String place,
        String market,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> allOf,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> anyOf,
        Long maxVndPerKg,
        Integer maxKm,
        Long minimumLotKg,
        Integer maxSuppliers,
        boolean allOrNothing,
        String note) {

    static Terms of(NewOrder wanted) {
        WantedCertifications certifications = wanted.certificationsOrNone();
        return new Terms(
                toldOrNull(wanted.variety()),
                toldOrNull(wanted.grade()),
                wanted.quantityKg(),
                wanted.delivery().from(),
                wanted.delivery().to(),
                wanted.delivery().place(),
                wanted.market(),
                certifications.allOf(),
                certifications.anyOf(),
                wanted.maxVndPerKg(),
                wanted.maxKm(),
                wanted.minimumLotKg(),
                wanted.maxSuppliers(),
                Boolean.TRUE.equals(wanted.allOrNothing()),
                toldOrNull(wanted.note()));
    }

    private static String toldOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Delivery delivery() {
        return new Delivery(deliveryFrom, deliveryTo, place);
    }

    RequiredCertifications certifications() {
        return new RequiredCertifications(allOf, anyOf);
    }
}
