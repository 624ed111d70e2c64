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

/** The delivery is 12–18 June 2027 unless said otherwise. */
class CertificationRuleTest {

    private static Verdict verdict(SupplyBuilder harvest, DemandBuilder order) {
        return verdictOf(RuleName.CERTIFICATION, judged(harvest, order));
    }

    @Test
    void anOrderThatAsksForNoCertificateTakesAnyFruit() {
        says(verdict(harvest(), order()), Outcome.PASS, "Đơn không yêu cầu chứng nhận", "No certificate is asked for");
    }

    @Test
    void aCertificateThatExpiresOnTheLastDeliveryDayStillServes() {
        Verdict verdict = verdict(harvest().certified("VIETGAP", "2026-01-01", "2027-06-18"), order().allOf("VIETGAP"));

        says(verdict, Outcome.PASS, "VietGAP còn hạn hết đợt giao", "VietGAP valid through the delivery");
    }

    @Test
    void aCertificateThatExpiresInTheMiddleOfTheDeliveryDoesNotServe() {
        Verdict verdict = verdict(harvest().certified("VIETGAP", "2026-01-01", "2027-06-12"), order().allOf("VIETGAP"));

        says(verdict, Outcome.FAIL, "VietGAP hết hạn ngày 12/6", "VietGAP expires 12 June");
        assertThat(verdict.gap()).contains(new Gap(6, Gap.Unit.DAYS));
    }

    @Test
    void theLastDayOfTheWindowCountsThoughTheFruitIsThereEarlier() {
        Verdict verdict = verdict(
                harvest().picked("2027-06-10", "2027-06-12").certified("VIETGAP", null, "2027-06-17"),
                order().allOf("VIETGAP"));

        says(verdict, Outcome.FAIL, "VietGAP hết hạn ngày 17/6", "VietGAP expires 17 June");
    }

    @Test
    void anExpiryInAnotherYearIsToldWithItsYear() {
        Verdict verdict = verdict(harvest().certified("VIETGAP", "2024-01-01", "2026-12-31"), order().allOf("VIETGAP"));

        says(verdict, Outcome.FAIL, "VietGAP hết hạn ngày 31/12/2026", "VietGAP expires 31 December 2026");
        assertThat(verdict.gap()).contains(new Gap(169, Gap.Unit.DAYS));
    }

    @Test
    void aRenewalFromTheDayAfterTheExpiryServes() {
        SupplyBuilder harvest =
                harvest().certified("VIETGAP", "2027-06-15", null).certified("VIETGAP", "2025-06-15", "2027-06-14");

        assertThat(verdict(harvest, order().allOf("VIETGAP")).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aRenewalThatLeavesADayUncoveredDoesNotServe() {
        SupplyBuilder harvest =
                harvest().certified("VIETGAP", "2025-06-15", "2027-06-14").certified("VIETGAP", "2027-06-16", null);

        says(
                verdict(harvest, order().allOf("VIETGAP")),
                Outcome.FAIL,
                "VietGAP hết hạn ngày 14/6",
                "VietGAP expires 14 June");
    }

    @Test
    void aCertificateThatBeginsAfterTheFirstDeliveryDoesNotServe() {
        Verdict verdict = verdict(harvest().certified("VIETGAP", "2027-06-15", null), order().allOf("VIETGAP"));

        says(verdict, Outcome.FAIL, "VietGAP chỉ có hiệu lực từ ngày 15/6", "VietGAP is not valid before 15 June");
        assertThat(verdict.gap()).contains(new Gap(3, Gap.Unit.DAYS));
    }

    @Test
    void aCertificateThatBeginsBeforeTheFruitCanBeThereServes() {
        SupplyBuilder harvest = harvest().picked("2027-06-14", "2027-06-20").certified("VIETGAP", "2027-06-15", null);

        assertThat(verdict(harvest, order().allOf("VIETGAP")).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aMissingSchemeHasNoGapThatCouldBeCounted() {
        Verdict verdict = verdict(harvest().certified("VIETGAP", null, null), order().allOf("VIETGAP", "GLOBALGAP"));

        says(verdict, Outcome.FAIL, "Chưa có GlobalG.A.P.", "No GlobalG.A.P.");
        assertThat(verdict.gap()).isEmpty();
    }

    @Test
    void everyLackIsTold() {
        Verdict verdict = verdict(
                harvest().certified("VIETGAP", null, "2027-06-12").certified("GLOBALGAP", null, "2027-06-10"),
                order().allOf("VIETGAP", "GLOBALGAP"));

        says(
                verdict,
                Outcome.FAIL,
                "GlobalG.A.P. hết hạn ngày 10/6; VietGAP hết hạn ngày 12/6",
                "GlobalG.A.P. expires 10 June; VietGAP expires 12 June");
        assertThat(verdict.gap()).contains(new Gap(8, Gap.Unit.DAYS));
    }

    @Test
    void oneOfSeveralSchemesIsEnough() {
        Verdict verdict =
                verdict(harvest().certified("GLOBALGAP", null, "2028-01-01"), order().anyOf("VIETGAP", "GLOBALGAP"));

        says(verdict, Outcome.PASS, "GlobalG.A.P. còn hạn hết đợt giao", "GlobalG.A.P. valid through the delivery");
    }

    @Test
    void ofSeveralSchemesThatAllFailTheNearestIsTold() {
        Verdict verdict =
                verdict(harvest().certified("GLOBALGAP", null, "2027-06-16"), order().anyOf("VIETGAP", "GLOBALGAP"));

        says(
                verdict,
                Outcome.FAIL,
                "Cần một trong GlobalG.A.P., VietGAP: GlobalG.A.P. hết hạn ngày 16/6",
                "One of GlobalG.A.P., VietGAP is needed: GlobalG.A.P. expires 16 June");
        assertThat(verdict.gap()).contains(new Gap(2, Gap.Unit.DAYS));
    }

    @Test
    void ofSeveralSchemesNoneMayBeHeld() {
        says(
                verdict(harvest(), order().anyOf("VIETGAP", "GLOBALGAP")),
                Outcome.FAIL,
                "Chưa có chứng nhận nào trong: GlobalG.A.P., VietGAP",
                "None of GlobalG.A.P., VietGAP");
    }

    @Test
    void aDeliveryOverTheYearEndNeedsTheCertificateOfBothYears() {
        DemandBuilder order = order().delivered("2026-12-28", "2027-01-03").allOf("VIETGAP");
        SupplyBuilder harvest = harvest().picked("2026-12-20", "2027-01-05");

        Verdict verdict = verdict(harvest.certified("VIETGAP", "2026-01-01", "2026-12-31"), order);
        Verdict renewed = verdict(harvest.certified("VIETGAP", "2027-01-01", "2027-12-31"), order);

        says(verdict, Outcome.FAIL, "VietGAP hết hạn ngày 31/12/2026", "VietGAP expires 31 December 2026");
        assertThat(renewed.outcome()).isEqualTo(Outcome.PASS);
    }
}
