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

    private final Deal deal = Sample.deal("HELD", Sample.step("HELD", "BUYER"), Sample.step("HELD", "MARKET"));

    @Test
    void the_answer_to_a_step_may_tell_what_the_market_made_of_it_at_once() {
        assertThat(Keys.broken(told("buyer1", 2))).isEmpty();
    }

    @Test
    void but_only_to_whose_step_it_was() {
        assertThat(Keys.broken(told("coop1", 2))).isNotEmpty();
    }

    private Evidence told(String login, int version) {
        Write step = Sample.write(
                3,
                login,
                Call.post(Kind.PROPOSE, "/api/matches", "key-3", "{}"),
                Sample.answer(201, "{\"id\":\"m\",\"status\":\"HELD\",\"version\":" + version + "}"));
        return Sample.evidence(
                List.of(Sample.harvest(), Sample.order()),
                List.of(deal),
                Sample.told(),
                List.of(Sample.listed(), Sample.posted(), step),
                Map.of());
    }
}
