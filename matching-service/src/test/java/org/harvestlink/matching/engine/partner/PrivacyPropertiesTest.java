package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.harvestlink.matching.engine.rule.Judgement;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.harvestlink.matching.engine.rule.RuleName;

/** A maximum price is seen by its buyer alone. */
class PrivacyPropertiesTest {

    @Provide
    Arbitrary<Supply> supply() {
        return Season.supply().map(SupplyBuilder::build);
    }

    @Provide
    Arbitrary<DemandBuilder> order() {
        return Season.demand();
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void whatTheCooperativeReadsIsTheSameForEveryMaximumThatItsPriceSuits(
            @ForAll("supply") Supply supply,
            @ForAll("order") DemandBuilder order,
            @ForAll @LongRange(min = 0, max = 40_000) long one,
            @ForAll @LongRange(min = 0, max = 40_000) long other) {
        Judgement oneJudgement = judged(supply, order.maximum(one));
        Judgement otherJudgement = judged(supply, order.maximum(other));
        Assume.that(oneJudgement.of(RuleName.PRICE).fails()
                == otherJudgement.of(RuleName.PRICE).fails());

        assertThat(oneJudgement.verdictsForCooperative()).isEqualTo(otherJudgement.verdictsForCooperative());
    }

    private static Judgement judged(Supply supply, DemandBuilder order) {
        return RuleBook.standard().judge(new Pairing(supply, order.build(), Season.FACTS));
    }
}
