package org.harvestlink.matching.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.rule.Judging.judged;
import static org.harvestlink.matching.engine.rule.Judging.says;
import static org.harvestlink.matching.engine.rule.Judging.verdictOf;

import org.junit.jupiter.api.Test;

class DistanceRuleTest {

    @Test
    void theLimitItselfIsStillNearEnough() {
        says(
                verdictOf(RuleName.DISTANCE, judged(harvest(), order().within(272))),
                Outcome.PASS,
                "Đường bộ khoảng 272 km, trong giới hạn 272 km",
                "About 272 km by road, within the limit of 272 km");
    }

    @Test
    void withoutALimitAnyDistanceWillDo() {
        says(
                verdictOf(RuleName.DISTANCE, judged(harvest(), order().to("HCM"))),
                Outcome.PASS,
                "Đường bộ khoảng 1.978 km",
                "About 1,978 km by road");
    }

    @Test
    void aMissTellsTheKilometresTooFar() {
        Verdict verdict = verdictOf(RuleName.DISTANCE, judged(harvest(), order().within(220)));

        says(verdict, Outcome.FAIL, "Xa hơn 52 km", "52 km too far");
        assertThat(verdict.gap()).contains(new Gap(52, Gap.Unit.KM));
    }

    @Test
    void anUnknownDistanceIsSaidAndMeetsNoLimit() {
        says(
                verdictOf(RuleName.DISTANCE, judged(harvest(), order().to("NOWHERE"))),
                Outcome.NOTE,
                "Chưa rõ quãng đường",
                "The road distance is unknown");
        says(
                verdictOf(
                        RuleName.DISTANCE,
                        judged(harvest(), order().to("NOWHERE").within(5_000))),
                Outcome.FAIL,
                "Chưa rõ quãng đường, đơn giới hạn 5.000 km",
                "The road distance is unknown, the limit is 5,000 km");
    }
}
