package org.harvestlink.catalog.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KilosTest {

    @Test
    void a_harvest_of_which_matching_has_not_spoken_is_wholly_open() {
        assertThat(HarvestPosition.of(null, 10_000)).isEqualTo(new Kilos(10_000, 0, 0, 0, 0));
    }

    @Test
    void promises_stay_when_the_quantity_grows() {
        assertThat(new Kilos(1, 2, 3, 4, 0).outOf(20)).isEqualTo(new Kilos(11, 2, 3, 4, 0));
    }

    @Test
    void what_is_promised_beyond_a_smaller_quantity_is_a_shortfall() {
        assertThat(new Kilos(1, 2, 3, 4, 0).outOf(5)).isEqualTo(new Kilos(0, 2, 3, 4, 4));
    }
}
