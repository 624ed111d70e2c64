package org.harvestlink.matching.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.rule.Judging.judged;
import static org.harvestlink.matching.engine.rule.Judging.says;
import static org.harvestlink.matching.engine.rule.Judging.verdictOf;

import java.util.Map;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Facts;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.junit.jupiter.api.Test;

/** From Mai Sơn a truck reaches Hà Nội on the next day, from Mộc Châu on the same, and Thành phố Hồ Chí Minh on the third. */
class DateRuleTest {

    private static Verdict verdict(SupplyBuilder harvest, DemandBuilder order) {
        return verdictOf(RuleName.DATES, judged(harvest, order));
    }

    @Test
    void aHitTellsTheHarvestTheRoadAndTheDeliveryDays() {
        Verdict verdict =
                verdict(harvest().picked("2027-06-10", "2027-06-20"), order().delivered("2027-06-08", "2027-06-15"));

        says(
                verdict,
                Outcome.PASS,
                "Thu hoạch 10–20/6, xe đi 1 ngày, giao 11–15/6, trong hạn bảo quản 7 ngày",
                "Harvested 10–20 June, 1 day on the road, delivered 11–15 June, within its shelf life of 7 days");
    }

    @Test
    void aShortRoadIsDrivenOnTheDayOfLoading() {
        Verdict verdict = verdict(
                harvest().from("123").picked("2027-06-18", "2027-07-20"),
                order().delivered("2027-06-12", "2027-06-18"));

        says(
                verdict,
                Outcome.PASS,
                "Thu hoạch 18/6–20/7, xe đến trong ngày, giao 18/6, trong hạn bảo quản 7 ngày",
                "Harvested 18 June – 20 July, on the road less than a day, delivered 18 June, within its shelf life of 7 days");
    }

    @Test
    void theTransitMayMakeTheFruitLate() {
        Verdict verdict =
                verdict(harvest().picked("2027-06-20", "2027-06-30"), order().delivered("2027-06-12", "2027-06-18"));

        says(verdict, Outcome.FAIL, "Trễ 3 ngày", "3 days late");
        assertThat(verdict.gap()).contains(new Gap(3, Gap.Unit.DAYS));
    }

    @Test
    void oneDayLateIsOneDay() {
        Verdict verdict =
                verdict(harvest().picked("2027-06-18", "2027-06-30"), order().delivered("2027-06-12", "2027-06-18"));

        says(verdict, Outcome.FAIL, "Trễ 1 ngày", "1 day late");
    }

    @Test
    void fruitThatIsAllPickedBeforeTheDeliveryIsEarly() {
        Verdict verdict =
                verdict(harvest().picked("2027-06-01", "2027-06-09"), order().delivered("2027-06-12", "2027-06-18"));

        says(verdict, Outcome.FAIL, "Sớm 2 ngày", "2 days early");
        assertThat(verdict.gap()).contains(new Gap(2, Gap.Unit.DAYS));
    }

    @Test
    void fruitThatSpoilsOnTheRoadFails() {
        Verdict verdict = verdict(
                harvest().crop("LONGAN").picked("2027-08-01", "2027-08-20"),
                order().crop("LONGAN").to("HCM").delivered("2027-08-05", "2027-08-10"));

        says(
                verdict,
                Outcome.FAIL,
                "Xe đi 3 ngày, quá hạn bảo quản 1 ngày",
                "3 days on the road, 1 day beyond the shelf life");
        assertThat(verdict.gap()).contains(new Gap(1, Gap.Unit.DAYS));
    }

    @Test
    void fruitThatArrivesOnTheLastDayOfItsShelfLifeIsTakenIn() {
        MarketFacts keepsThreeDays = new MarketFacts(
                Facts.SON_LA.roadKm(), Map.of("LONGAN", 3), Map.of(), Names.NONE, Facts.SON_LA.haulage());

        Verdict verdict = verdictOf(
                RuleName.DATES,
                judged(
                        harvest().crop("LONGAN").picked("2027-08-01", "2027-08-20"),
                        order().crop("LONGAN").to("HCM").delivered("2027-08-05", "2027-08-10"),
                        keepsThreeDays));

        says(
                verdict,
                Outcome.PASS,
                "Thu hoạch 1–20/8, xe đi 3 ngày, giao 5–10/8, trong hạn bảo quản 3 ngày",
                "Harvested 1–20 August, 3 days on the road, delivered 5–10 August, within its shelf life of 3 days");
    }

    @Test
    void aSeasonOverTheYearEndIsToldWithItsYears() {
        Verdict verdict =
                verdict(harvest().picked("2026-12-28", "2027-01-10"), order().delivered("2026-12-30", "2027-01-05"));

        says(
                verdict,
                Outcome.PASS,
                "Thu hoạch 28/12/2026–10/1/2027, xe đi 1 ngày, giao 30/12/2026–5/1/2027, trong hạn bảo quản 7 ngày",
                "Harvested 28 December 2026 – 10 January 2027, 1 day on the road, delivered 30 December 2026 – 5 January 2027,"
                        + " within its shelf life of 7 days");
    }

    @Test
    void lateIsCountedAcrossTheYearEnd() {
        Verdict verdict =
                verdict(harvest().picked("2027-01-01", "2027-01-10"), order().delivered("2026-12-20", "2026-12-30"));

        says(verdict, Outcome.FAIL, "Trễ 3 ngày", "3 days late");
    }

    @Test
    void anUnknownShelfLifePassesAndIsSaid() {
        Verdict verdict = verdict(harvest().crop("PLUM"), order().crop("PLUM"));

        says(
                verdict,
                Outcome.NOTE,
                "Thu hoạch 10–20/6, xe đi 1 ngày, giao 12–18/6, chưa rõ hạn bảo quản",
                "Harvested 10–20 June, 1 day on the road, delivered 12–18 June, shelf life unknown");
    }

    @Test
    void anUnknownRoadPassesAndIsSaid() {
        Verdict verdict = verdict(harvest(), order().to("NOWHERE"));

        says(
                verdict,
                Outcome.NOTE,
                "Thu hoạch 10–20/6, chưa rõ quãng đường, giao 12–18/6, trong hạn bảo quản 7 ngày",
                "Harvested 10–20 June, road distance unknown, delivered 12–18 June, within its shelf life of 7 days");
    }
}
