package org.harvestlink.faults.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.faults.verdict.Sample.deal;
import static org.harvestlink.faults.verdict.Sample.harvest;
import static org.harvestlink.faults.verdict.Sample.order;

import java.util.List;
import java.util.Map;
import org.harvestlink.faults.evidence.Goods;
import org.harvestlink.faults.evidence.Season;
import org.junit.jupiter.api.Test;

/** Both scales, that of the matches and that of the calendar, are green on a market that kept its promises, and red on each way of losing some. */
class KilogramsTest {

    @Test
    void a_market_that_kept_its_promises_is_green() {
        assertThat(Kilograms.lost(List.of(harvest(), order()), List.of(deal()))).isEmpty();
    }

    @Test
    void kilograms_that_do_not_add_up_are_seen() {
        Goods lost = new Goods("h", "coop1", "MANGO", "LISTED", "", 1_000, 500, 0, 400, 0, 0, 1);

        assertThat(Kilograms.lost(List.of(lost, order()), List.of(deal())))
                .singleElement()
                .asString()
                .startsWith("does not add up");
    }

    @Test
    void kilograms_that_no_match_has_taken_are_seen() {
        assertThat(Kilograms.lost(List.of(harvest(), order()), List.of())).hasSize(2);
    }

    @Test
    void less_than_nothing_is_seen() {
        Goods below = new Goods("h", "coop1", "MANGO", "LISTED", "", 300, -100, 0, 400, 0, 0, 1);

        assertThat(Kilograms.lost(List.of(below, order()), List.of(deal()))).hasSize(1);
    }

    @Test
    void a_match_of_what_is_not_there_is_seen() {
        assertThat(Kilograms.lost(List.of(harvest()), List.of(deal())))
                .singleElement()
                .asString()
                .endsWith("nowhere to be read: o");
    }

    @Test
    void a_shortfall_is_no_loss() {
        Goods shrunken = new Goods("h", "coop1", "MANGO", "LISTED", "", 300, 0, 0, 400, 0, 100, 2);

        assertThat(Kilograms.lost(List.of(shrunken, order()), List.of(deal()))).isEmpty();
    }

    @Test
    void a_calendar_that_counts_what_was_declared_is_green_to_the_rounding() {
        Season before = new Season(Map.of("MANGO", 5_000L), Map.of());
        Season after = new Season(Map.of("MANGO", 6_003L), Map.of("MANGO", 700L));

        assertThat(Calendar.wrong(before, after, List.of(harvest(), order()))).isEmpty();
    }

    @Test
    void a_declaration_that_the_calendar_does_not_know_is_seen() {
        Season before = new Season(Map.of("MANGO", 5_000L), Map.of());
        Season after = new Season(Map.of("MANGO", 6_000L), Map.of());

        assertThat(Calendar.wrong(before, after, List.of(harvest(), order())))
                .containsExactly("the calendar counts 0 kg of MANGO in orders, their owners have declared 700 kg");
    }

    @Test
    void what_nobody_has_declared_is_seen() {
        Season before = new Season(Map.of(), Map.of());
        Season after = new Season(Map.of("MANGO", 1_000L, "PLUM", 80L), Map.of());

        assertThat(Calendar.wrong(before, after, List.of(harvest()))).hasSize(1);
    }

    @Test
    void of_what_was_withdrawn_the_calendar_counts_what_is_promised() {
        Goods withdrawn = new Goods("h", "coop1", "MANGO", "WITHDRAWN", "", 1_000, 600, 0, 400, 0, 0, 2);
        Season none = new Season(Map.of(), Map.of());

        assertThat(Calendar.wrong(none, new Season(Map.of("MANGO", 400L), Map.of()), List.of(withdrawn)))
                .isEmpty();
        assertThat(Calendar.wrong(none, new Season(Map.of("MANGO", 1_000L), Map.of()), List.of(withdrawn)))
                .hasSize(1);
    }
}
