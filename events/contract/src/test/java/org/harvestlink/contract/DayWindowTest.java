package org.harvestlink.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayWindowTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
    private static final LocalDate TWELFTH_NIGHT = LocalDate.of(2027, 1, 5);

    private final DayWindow overNewYear = new DayWindow(NEW_YEARS_EVE, TWELFTH_NIGHT);

    @Test
    void both_ends_belong_to_it() {
        assertThat(overNewYear.contains(NEW_YEARS_EVE)).isTrue();
        assertThat(overNewYear.contains(TWELFTH_NIGHT)).isTrue();
    }

    @Test
    void the_days_around_it_do_not() {
        assertThat(overNewYear.contains(NEW_YEARS_EVE.minusDays(1))).isFalse();
        assertThat(overNewYear.contains(TWELFTH_NIGHT.plusDays(1))).isFalse();
    }

    @Test
    void its_days_are_counted_with_both_ends_across_the_year() {
        assertThat(overNewYear.days()).isEqualTo(6);
        assertThat(new DayWindow(NEW_YEARS_EVE, NEW_YEARS_EVE).days()).isEqualTo(1);
    }

    @Test
    void windows_that_share_one_day_overlap_either_way_round() {
        DayWindow behind = new DayWindow(TWELFTH_NIGHT, TWELFTH_NIGHT.plusDays(9));

        assertThat(overNewYear.overlaps(behind)).isTrue();
        assertThat(behind.overlaps(overNewYear)).isTrue();
    }

    @Test
    void windows_that_only_touch_do_not_overlap() {
        DayWindow behind = new DayWindow(TWELFTH_NIGHT.plusDays(1), TWELFTH_NIGHT.plusDays(9));

        assertThat(overNewYear.overlaps(behind)).isFalse();
        assertThat(behind.overlaps(overNewYear)).isFalse();
    }

    @Test
    void none_ends_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayWindow(TWELFTH_NIGHT, NEW_YEARS_EVE))
                .withMessageContaining("2027-01-05");
    }

    @Test
    void none_lacks_an_end() {
        assertThatNullPointerException().isThrownBy(() -> new DayWindow(NEW_YEARS_EVE, null));
        assertThatNullPointerException().isThrownBy(() -> new DayWindow(null, NEW_YEARS_EVE));
    }
}
