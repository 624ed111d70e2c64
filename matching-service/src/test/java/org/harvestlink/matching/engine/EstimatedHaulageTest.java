package org.harvestlink.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatedHaulageTest {

    private final Haulage haulage = new EstimatedHaulage();

    @ParameterizedTest(name = "{0} km take {1} days and {2} VND/kg")
    @CsvSource({
        "0, 0, 150",
        "199, 0, 1742",
        "240, 0, 2070",
        "241, 1, 2078",
        "302, 1, 2566",
        "853, 1, 6974",
        "854, 2, 6982",
        "1978, 3, 15974",
    })
    void aLongerRoadTakesMoreDaysAndCostsMore(int km, int days, long vndPerKg) {
        assertThat(haulage.over(km)).isEqualTo(new Haul(km, days, vndPerKg));
    }
}
