package org.harvestlink.matching.engine.rule;

import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.rule.Judging.judged;
import static org.harvestlink.matching.engine.rule.Judging.says;
import static org.harvestlink.matching.engine.rule.Judging.verdictOf;

import org.junit.jupiter.api.Test;

class CropRuleTest {

    @Test
    void theSameCropPasses() {
        Verdict verdict = verdictOf(RuleName.CROP, judged(harvest().crop("MANGO"), order().crop("MANGO")));

        says(verdict, Outcome.PASS, "Đúng loại quả: Xoài", "The crop wanted: Mango");
    }

    @Test
    void anotherCropFailsThoughItSharesTheHsCode() {
        Verdict verdict = verdictOf(RuleName.CROP, judged(harvest().crop("LONGAN"), order().crop("DRAGON_FRUIT")));

        says(
                verdict,
                Outcome.FAIL,
                "Vụ thu hoạch là Nhãn, đơn cần DRAGON_FRUIT",
                "The harvest is Longan, DRAGON_FRUIT is wanted");
    }
}
