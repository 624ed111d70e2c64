package org.harvestlink.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.harvestlink.faults.plan.Harm;
import org.harvestlink.faults.plan.Plan;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void twenty_minutes_of_everything_unless_told_otherwise() {
        Options usual = Options.of();

        assertThat(usual.length()).isEqualTo(Duration.ofMinutes(20));
        assertThat(usual.choice()).isEqualTo(Plan.everything());
        assertThat(usual.everything()).isTrue();
    }

    @Test
    void a_run_is_told_its_seed_length_and_faults() {
        Options told = Options.of("--seed", "7", "--minutes", "2.5", "--only", "KILL:kafka,CUT_CLIENTS");

        assertThat(told.seed()).isEqualTo(7);
        assertThat(told.length()).isEqualTo(Duration.ofSeconds(150));
        assertThat(told.choice())
                .containsExactly(new Plan.Choice(Harm.KILL, "kafka"), new Plan.Choice(Harm.CUT_CLIENTS, "clients"));
        assertThat(told.everything()).isFalse();
    }

    @Test
    void what_is_not_understood_is_said_with_how_it_is_written() {
        assertThatThrownBy(() -> Options.of("--seeds", "7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Usage");
        assertThatThrownBy(() -> Options.of("--seed", "seven")).isInstanceOf(IllegalArgumentException.class);
    }
}
