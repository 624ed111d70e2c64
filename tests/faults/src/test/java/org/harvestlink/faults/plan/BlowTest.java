package org.harvestlink.faults.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BlowTest {

    @Test
    void the_middle_of_a_freeze_is_half_of_it() {
        assertThat(new Blow(Harm.FREEZE, "kafka", Duration.ofSeconds(4)).middle())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void what_was_ended_is_away_before_the_next_blow_falls() {
        assertThat(new Blow(Harm.KILL, "kafka", Duration.ZERO).middle()).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void nobody_waits_for_connections_that_are_cut() {
        assertThat(new Blow(Harm.CUT_CLIENTS, "clients", Duration.ZERO).middle())
                .isZero();
    }
}
