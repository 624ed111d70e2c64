package org.harvestlink.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void aMaximumPriceIsNotWrittenToALog() {
        Demand demand = order().maximum(98_765).build();

        String logged = new Pairing(harvest().build(), demand, Facts.SON_LA).toString();

        assertThat(logged).contains(demand.id().toString()).doesNotContain("98765");
    }
}
