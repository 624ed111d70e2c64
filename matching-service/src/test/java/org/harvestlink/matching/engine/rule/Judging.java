package org.harvestlink.matching.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Facts;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.SupplyBuilder;

/** The rule book's verdicts in the words of the tests. */
final class Judging {

    private Judging() {}

    static Judgement judged(SupplyBuilder harvest, DemandBuilder order) {
        return judged(harvest, order, Facts.SON_LA);
    }

    static Judgement judged(SupplyBuilder harvest, DemandBuilder order, MarketFacts facts) {
        return RuleBook.standard().judge(new Pairing(harvest.build(), order.build(), facts));
    }

    static Verdict verdictOf(RuleName rule, Judgement judgement) {
        return judgement.verdicts().stream()
                .filter(verdict -> verdict.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    static void says(Verdict verdict, Outcome outcome, String vi, String en) {
        assertThat(verdict.explanation().vi()).isEqualTo(vi);
        assertThat(verdict.explanation().en()).isEqualTo(en);
        assertThat(verdict.outcome()).isEqualTo(outcome);
    }
}
