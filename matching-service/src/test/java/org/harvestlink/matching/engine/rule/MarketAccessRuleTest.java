package org.harvestlink.matching.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.rule.Judging.judged;
import static org.harvestlink.matching.engine.rule.Judging.says;
import static org.harvestlink.matching.engine.rule.Judging.verdictOf;

import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.junit.jupiter.api.Test;

/** The fruit is delivered 12–18 June 2027 unless said otherwise. */
class MarketAccessRuleTest {

    private static Verdict verdict(SupplyBuilder harvest, DemandBuilder order) {
        return verdictOf(RuleName.MARKET_ACCESS, judged(harvest, order));
    }

    @Test
    void aGrantOnEveryDayOfTheDeliveryPasses() {
        says(
                verdict(harvest().granted("CN", "2027-06-12", "2027-06-18"), order().market("CN")),
                Outcome.PASS,
                "Được vào thị trường Trung Quốc suốt đợt giao",
                "May enter China throughout the delivery");
    }

    @Test
    void onlyTheDaysCountOnWhichTheFruitCanBeThere() {
        SupplyBuilder harvest = harvest().picked("2027-06-10", "2027-06-13").granted("CN", null, "2027-06-14");

        assertThat(verdict(harvest, order().market("CN")).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aMarketThatWasNeverGrantedFails() {
        Verdict verdict = verdict(harvest(), order().market("CN"));

        says(verdict, Outcome.FAIL, "Chưa được vào thị trường Trung Quốc", "May not enter China");
        assertThat(verdict.gap()).isEmpty();
    }

    @Test
    void theDomesticMarketIsGrantedLikeAnyOther() {
        SupplyBuilder harvest = harvest().grants(java.util.List.of()).granted("CN", null, null);

        assertThat(verdict(harvest, order().market("VN")).fails()).isTrue();
        assertThat(verdict(harvest.granted("VN", null, null), order().market("VN"))
                        .fails())
                .isFalse();
    }

    @Test
    void aGrantThatEndsTooEarlyTellsWhen() {
        Verdict verdict = verdict(harvest().granted("CN", "2027-01-01", "2027-06-15"), order().market("CN"));

        says(
                verdict,
                Outcome.FAIL,
                "Chỉ được vào thị trường Trung Quốc đến hết ngày 15/6",
                "May not enter China after 15 June");
        assertThat(verdict.gap()).contains(new Gap(3, Gap.Unit.DAYS));
    }

    @Test
    void aGrantThatBeginsTooLateTellsWhen() {
        Verdict verdict = verdict(harvest().granted("CN", "2027-06-13", null), order().market("CN"));

        says(
                verdict,
                Outcome.FAIL,
                "Chỉ được vào thị trường Trung Quốc từ ngày 13/6",
                "May not enter China before 13 June");
        assertThat(verdict.gap()).contains(new Gap(1, Gap.Unit.DAYS));
    }
}
