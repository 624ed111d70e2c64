package org.harvestlink.catalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    @ParameterizedTest(name = "mango on {0} is of {1}")
    @CsvSource({"2027-01-01, 2027", "2027-06-15, 2027", "2027-12-31, 2027"})
    void a_season_within_a_year_is_that_year(LocalDate day, int season) {
        assertThat(Season.of(5, 8, day)).isEqualTo(season);
    }

    @ParameterizedTest(name = "strawberry on {0} is of {1}")
    @CsvSource({
        "2026-11-01, 2026",
        "2026-12-31, 2026",
        "2027-01-01, 2026",
        "2027-04-30, 2026",
        "2027-07-15, 2026",
        "2027-10-31, 2026",
        "2027-11-01, 2027"
    })
    void a_season_across_the_years_end_is_named_by_the_year_in_which_it_begins(LocalDate day, int season) {
        assertThat(Season.of(11, 4, day)).isEqualTo(season);
    }

    @Test
    void a_crop_of_unknown_season_goes_by_the_calendar() {
        assertThat(Season.of(null, null, LocalDate.of(2027, 2, 1))).isEqualTo(2027);
        assertThat(Season.of(11, null, LocalDate.of(2027, 2, 1))).isEqualTo(2027);
    }
}
