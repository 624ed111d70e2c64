package org.harvestlink.matching.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.rule.Judging.judged;
import static org.harvestlink.matching.engine.rule.Judging.says;
import static org.harvestlink.matching.engine.rule.Judging.verdictOf;

import org.junit.jupiter.api.Test;

class LotRuleTest {

    @Test
    void aHitTellsWhatIsOpenOnBothSides() {
        says(
                verdictOf(RuleName.VOLUME, judged(harvest().kg(16_400), order().kg(10_000))),
                Outcome.PASS,
                "Giao được 10.000 kg: vụ còn 16.400 kg, đơn còn cần 10.000 kg",
                "10,000 kg can be traded: the harvest has 16,400 kg, the order wants 10,000 kg");
    }

    @Test
    void aHarvestSmallerThanTheBuyersSmallestLotFails() {
        Verdict verdict = verdictOf(RuleName.VOLUME, judged(harvest().kg(600), order().minimumLot(1_000)));

        says(
                verdict,
                Outcome.FAIL,
                "Thiếu 400 kg cho lô tối thiểu 1.000 kg của bên mua",
                "400 kg short of the buyer's smallest lot of 1,000 kg");
        assertThat(verdict.gap()).contains(new Gap(400, Gap.Unit.KG));
    }

    @Test
    void anOrderSmallerThanTheCooperativesSmallestLotFails() {
        says(
                verdictOf(RuleName.VOLUME, judged(harvest().minimumLot(2_000), order().kg(1_999))),
                Outcome.FAIL,
                "Thiếu 1 kg cho lô tối thiểu 2.000 kg của hợp tác xã",
                "1 kg short of the cooperative's smallest lot of 2,000 kg");
    }

    @Test
    void exactlyTheSmallestLotIsEnough() {
        Judgement judgement =
                judged(harvest().kg(2_000).minimumLot(2_000), order().kg(9_000).minimumLot(2_000));

        assertThat(verdictOf(RuleName.VOLUME, judgement).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void nothingLeftOnEitherSideFails() {
        says(
                verdictOf(RuleName.VOLUME, judged(harvest().kg(0), order())),
                Outcome.FAIL,
                "Vụ thu hoạch đã hết hàng",
                "Nothing of the harvest is left");
        says(
                verdictOf(RuleName.VOLUME, judged(harvest(), order().kg(0))),
                Outcome.FAIL,
                "Đơn đã đủ hàng",
                "The order is filled");
    }
}
