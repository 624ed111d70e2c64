package org.harvestlink.catalog.harvest;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;

/** What a cooperative declares of a harvest and may revise. */
@Embeddable
record Terms(
        String variety,
        String grade,
        long quantityKg,
        LocalDate windowFrom,
        LocalDate windowTo,
        long askVndPerKg,
        Long minimumLotKg,
        UUID packingFacilityId,
        String note) {

    static Terms of(NewHarvest told) {
        return new Terms(
                toldOrNull(told.variety()),
                toldOrNull(told.grade()),
                told.quantityKg(),
                told.window().from(),
                told.window().to(),
                told.askVndPerKg(),
                told.minimumLotKg(),
                told.packingFacilityId(),
                toldOrNull(told.note()));
    }

    private static String toldOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    DayWindow window() {
        return new DayWindow(windowFrom, windowTo);
    }
}
