package org.harvestlink.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void theFruitIsDeliveredOnTheDaysOfTheOrderThatItCanReach() {
        Supply supply = harvest().picked("2027-06-14", "2027-06-30").build();
        Demand demand = order().delivered("2027-06-10", "2027-06-20").build();

        Pairing pairing = new Pairing(supply, demand, Facts.SON_LA);

        assertThat(pairing.deliveryDays()).contains(new DaySpan(LocalDate.of(2027, 6, 15), LocalDate.of(2027, 6, 20)));
    }

    @Test
    void theDaysMayCrossAYearEnd() {
        Supply supply = harvest().picked("2026-12-20", "2027-01-02").build();
        Demand demand = order().delivered("2026-12-30", "2027-01-10").build();

        Pairing pairing = new Pairing(supply, demand, Facts.SON_LA);

        assertThat(pairing.deliveryDays()).contains(new DaySpan(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 3)));
    }

    @Test
    void whatAnUnknownRoadCostsIsUnknown() {
        Pairing pairing = new Pairing(harvest().from("999").build(), order().build(), Facts.SON_LA);

        assertThat(pairing.haul()).isEmpty();
        assertThat(pairing.deliveredVndPerKg()).isEmpty();
    }
}
