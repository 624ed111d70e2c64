package org.harvestlink.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaySpanTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void bothEndsBelongToIt() {
        DaySpan span = new DaySpan(NEW_YEAR.minusDays(1), NEW_YEAR.plusDays(1));

        assertThat(span.contains(span.from())).isTrue();
        assertThat(span.contains(NEW_YEAR)).isTrue();
        assertThat(span.contains(span.to())).isTrue();
        assertThat(span.contains(span.to().plusDays(1))).isFalse();
        assertThat(span.contains(span.from().minusDays(1))).isFalse();
    }

    @Test
    void neighboursHaveNoDayInCommon() {
        DaySpan december = new DaySpan(LocalDate.of(2026, 12, 1), NEW_YEAR.minusDays(1));
        DaySpan january = new DaySpan(NEW_YEAR, LocalDate.of(2027, 1, 31));

        assertThat(december.common(january)).isEmpty();
        assertThat(december.later(1).common(january)).contains(new DaySpan(NEW_YEAR, NEW_YEAR));
    }

    @Test
    void itCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DaySpan(NEW_YEAR, NEW_YEAR.minusDays(1)));
    }
}
