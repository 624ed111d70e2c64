package org.harvestlink.faults.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.harvestlink.faults.evidence.Deal;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.ledger.Call;
import org.harvestlink.faults.ledger.Kind;
import org.harvestlink.faults.ledger.Write;
import org.junit.jupiter.api.Test;

/** A step on a harvest that is short brings a second one with it: the market spreads what is missing anew. */
class SpreadShortfallTest {

    private final Deal.Step proposed = Sample.step("DIRECT_PROPOSAL", "HELD", "BUYER");
    private final Deal spread = Sample.deal("HELD", proposed, Sample.step("SHORTFALL", "HELD", "MARKET"));

    @Test
    void the_answer_to_a_step_may_tell_what_the_market_made_of_it_at_once() {
        assertThat(Keys.broken(told(spread, "buyer1"))).isEmpty();
    }

    @Test
    void but_only_to_whose_step_it_was() {
        assertThat(Keys.broken(told(spread, "coop1"))).isNotEmpty();
    }

    @Test
    void and_nothing_else_that_the_market_does() {
        Deal reproposed = Sample.deal("PROPOSED", proposed, Sample.step("REPROPOSAL", "PROPOSED", "MARKET"));

        assertThat(Keys.broken(told(reproposed, "buyer1"))).isNotEmpty();
    }

    private static Evidence told(Deal deal, String login) {
        Write step = Sample.write(
                3,
                login,
                Call.post(Kind.PROPOSE, "/api/matches", "key-3", "{}"),
                Sample.answer(201, "{\"id\":\"m\",\"status\":\"HELD\",\"version\":2}"));
        return Sample.evidence(
                List.of(Sample.harvest(), Sample.order()),
                List.of(deal),
                Sample.told(),
                List.of(Sample.listed(), Sample.posted(), step),
                Map.of());
    }
}
