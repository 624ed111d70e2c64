package org.harvestlink.catalog.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.junit.jupiter.api.Test;

class StatusHistoryTest {

    private static final Instant NOON = Instant.parse("2027-06-01T05:00:00Z");

    private final StatusHistory active = StatusHistory.begin(CodeStatus.ACTIVE, NOON, "coop1", null);

    @Test
    void a_change_is_a_step_with_its_reason() {
        // When
        StatusHistory suspended = active.with(CodeStatus.SUSPENDED, NOON.plusSeconds(60), "coop1", "rệp sáp");

        // Then
        assertThat(suspended.current()).isEqualTo(CodeStatus.SUSPENDED);
        assertThat(suspended.changes())
                .containsExactly(
                        new StatusChange(CodeStatus.ACTIVE, NOON, "coop1", null),
                        new StatusChange(CodeStatus.SUSPENDED, NOON.plusSeconds(60), "coop1", "rệp sáp"));
    }

    @Test
    void the_same_status_again_is_no_step() {
        assertThat(active.with(CodeStatus.ACTIVE, NOON, "coop1", null)).isSameAs(active);
        assertThat(active.with(null, NOON, "coop1", null)).isSameAs(active);
    }

    @Test
    void a_suspended_code_may_come_back_and_a_revoked_one_may_not() {
        StatusHistory suspended = active.with(CodeStatus.SUSPENDED, NOON, "coop1", null);
        StatusHistory revoked = suspended.with(CodeStatus.REVOKED, NOON, "coop1", null);

        assertThat(suspended.with(CodeStatus.ACTIVE, NOON, "coop1", null).current())
                .isEqualTo(CodeStatus.ACTIVE);
        assertThatThrownBy(() -> revoked.with(CodeStatus.ACTIVE, NOON, "coop1", null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("code-revoked");
    }

    @Test
    void codes_of_the_usual_form_pass_without_a_word() {
        assertThat(CodeFormat.PLANTING_AREA.warnings("VN-SLOR-0123", Language.VI))
                .isEmpty();
        assertThat(CodeFormat.PLANTING_AREA.warnings("SL.17", Language.VI)).hasSize(1);
        assertThat(CodeFormat.PACKING_FACILITY.warnings("VN-SLPH-012", Language.VI))
                .isEmpty();
        assertThat(CodeFormat.PACKING_FACILITY.warnings("VN-SLOR-0123", Language.VI))
                .hasSize(1);
    }
}
