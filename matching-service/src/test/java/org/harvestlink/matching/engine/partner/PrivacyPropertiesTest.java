package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.harvestlink.matching.engine.Terms;
import org.harvestlink.matching.engine.rule.Judgement;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.harvestlink.matching.engine.rule.RuleName;
import org.harvestlink.matching.engine.rule.Verdict;

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
    void whatTheCooperativeReadsOfAListingIsTheSameForEveryMaximumThatItsPriceSuits(
            @ForAll("supply") Supply supply,
            @ForAll("order") DemandBuilder order,
            @ForAll @LongRange(min = 0, max = 40_000) long one,
            @ForAll @LongRange(min = 0, max = 40_000) long other) {
        Judgement oneJudgement = judged(supply, order.maximum(one));
        Judgement otherJudgement = judged(supply, order.maximum(other));
        Assume.that(tooDear(oneJudgement) == tooDear(otherJudgement));

        assertThat(forCooperative(oneJudgement)).isEqualTo(forCooperative(otherJudgement));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void whatTheCooperativeReadsOfTermsIsTheSameForEveryMaximum(
            @ForAll("supply") Supply supply,
            @ForAll("order") DemandBuilder order,
            @ForAll @LongRange(min = 1, max = 40_000) long price,
            @ForAll @LongRange(min = 0, max = 40_000) long one,
            @ForAll @LongRange(min = 0, max = 40_000) long other) {
        Judgement oneJudgement = negotiated(supply, order.maximum(one), price);
        Judgement otherJudgement = negotiated(supply, order.maximum(other), price);

        assertThat(forCooperative(oneJudgement)).isEqualTo(forCooperative(otherJudgement));
        assertThat(oneJudgement.agreeable()).isEqualTo(otherJudgement.agreeable());
    }

    private static boolean tooDear(Judgement judgement) {
        return judgement.failures().stream().anyMatch(verdict -> verdict.rule() == RuleName.PRICE);
    }

    private static List<Verdict> forCooperative(Judgement judgement) {
        return judgement.verdicts().stream()
                .filter(verdict -> !verdict.privateToBuyer())
                .toList();
    }

    private static Judgement negotiated(Supply supply, DemandBuilder order, long price) {
        Demand demand = order.build();
        Terms terms = new Terms(1_000, price, demand.delivery());
        return RuleBook.standard().judge(new Pairing(supply, demand, Season.FACTS), terms);
    }

    private static Judgement judged(Supply supply, DemandBuilder order) {
        return RuleBook.standard().judge(new Pairing(supply, order.build(), Season.FACTS));
    }
}
