package org.harvestlink.catalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.harvestlink.http.Problem;
import org.junit.jupiter.api.Test;

class CapacityTest {

    @Test
    void all_that_remains_may_be_listed() {
        assertThatCode(() -> new Capacity("VN-SLOR-0001", 100_000, 60_000).require(40_000))
                .doesNotThrowAnyException();
    }

    @Test
    void one_kilogram_more_is_refused_with_the_figures() {
        assertThatThrownBy(() -> new Capacity("VN-SLOR-0001", 100_000, 60_000).require(40_001))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type().status()).isEqualTo(409);
                    assertThat(problem.detail().vi()).contains("còn đăng bán được 40.000 kg");
                    assertThat(problem.members())
                            .isEqualTo(Map.of(
                                    "code", "VN-SLOR-0001",
                                    "capacityKg", 100_000L,
                                    "listedKg", 60_000L,
                                    "quantityKg", 40_001L,
                                    "remainingKg", 40_000L));
                });
    }

    @Test
    void an_area_that_shrank_below_what_is_listed_has_nothing_left() {
        assertThat(new Capacity("VN-SLOR-0001", 50_000, 60_000).remainingKg()).isZero();
    }
}
