package org.harvestlink.matching.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.rule.Judging.judged;
import static org.harvestlink.matching.engine.rule.Judging.says;
import static org.harvestlink.matching.engine.rule.Judging.verdictOf;

import org.junit.jupiter.api.Test;

/** Transport from Mai Sơn to Hà Nội is estimated at 150 + 8 × 272 = 2,326 VND/kg, so 12,000 is 14,326 delivered. */
class PriceRuleTest {

    @Test
    void askPlusTransportMayReachTheMaximum() {
        Verdict verdict = verdictOf(RuleName.PRICE, judged(harvest().ask(12_000), order().maximum(14_326)));

        says(
                verdict,
                Outcome.PASS,
                "Giá chào 12.000 ₫/kg và cước ước tính 2.326 ₫/kg phù hợp với đơn",
                "The ask of 12,000 VND/kg and an estimated 2,326 VND/kg for transport suit the order");
    }

    @Test
    void aHitSaysTheSameWhateverTheMaximumIs() {
        Verdict atTheLimit = verdictOf(RuleName.PRICE, judged(harvest(), order().maximum(14_326)));
        Verdict farBelow = verdictOf(RuleName.PRICE, judged(harvest(), order().maximum(50_000)));
        Verdict withoutLimit = verdictOf(RuleName.PRICE, judged(harvest(), order()));

        assertThat(atTheLimit).isEqualTo(farBelow).isEqualTo(withoutLimit);
    }

    @Test
    void aMissTellsTheBuyerAloneHowMuchTooDear() {
        Judgement judgement = judged(harvest().ask(12_000), order().maximum(13_826));

        Verdict verdict = verdictOf(RuleName.PRICE, judgement);

        says(verdict, Outcome.FAIL, "Đắt hơn 500 ₫/kg", "500 VND/kg too dear");
        assertThat(verdict.gap()).contains(new Gap(500, Gap.Unit.VND_PER_KG));
        assertThat(verdict.privateToBuyer()).isTrue();
        assertThat(judgement.verdicts()).filteredOn(Verdict::privateToBuyer).containsExactly(verdict);
    }

    @Test
    void overAnUnknownRoadOnlyTheAskIsCompared() {
        says(
                verdictOf(
                        RuleName.PRICE,
                        judged(harvest().ask(12_000), order().to("NOWHERE").maximum(12_000))),
                Outcome.NOTE,
                "Giá chào 12.000 ₫/kg phù hợp, chưa rõ cước vận chuyển",
                "The ask of 12,000 VND/kg suits, transport is unknown");
        says(
                verdictOf(
                        RuleName.PRICE,
                        judged(harvest().ask(12_000), order().to("NOWHERE").maximum(11_999))),
                Outcome.FAIL,
                "Đắt hơn 1 ₫/kg",
                "1 VND/kg too dear");
    }
}
