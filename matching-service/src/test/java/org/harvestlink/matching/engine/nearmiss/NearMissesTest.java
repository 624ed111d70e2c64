package org.harvestlink.matching.engine.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import java.util.List;
import java.util.Map;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Facts;
import org.harvestlink.matching.engine.Language;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.rule.RuleName;
import org.junit.jupiter.api.Test;

/** The ladders of an order of 100 tonnes of mango for Hà Nội, 12–18 June, told in words. */
class NearMissesTest {

    @Test
    void fruitThatComesThreeDaysLateIsThreeDaysAway() {
        assertThat(told(wanted(), fruit(1, 40_000).picked("2027-06-20", "2027-06-25")))
                .containsExactly("Taking delivery 3 days later: 40,000 kg more");
        assertThat(toldInVietnamese(wanted(), fruit(1, 40_000).picked("2027-06-20", "2027-06-25")))
                .containsExactly("Nhận hàng muộn hơn 3 ngày: thêm 40.000 kg");
    }

    @Test
    void fruitThatIsOverTwoDaysBeforeIsTwoDaysAway() {
        assertThat(told(wanted(), fruit(1, 40_000).picked("2027-06-01", "2027-06-09")))
                .containsExactly("Taking delivery 2 days earlier: 40,000 kg more");
    }

    @Test
    void anotherCertificateWillDoOrNone() {
        assertThat(told(wanted().allOf("GLOBALGAP"), fruit(1, 120_000).certified("VIETGAP", null, null)))
                .containsExactly(
                        "VietGAP instead of GlobalG.A.P.: 100,000 kg more",
                        "Not asking for GlobalG.A.P.: 100,000 kg more");
    }

    @Test
    void aFewHundredMoreForAKilogramOpenOneHarvestAfterAnother() {
        assertThat(told(
                        wanted().maximum(14_700),
                        fruit(1, 12_000).ask(12_600),
                        fruit(2, 30_000).ask(13_000),
                        fruit(3, 90_000).ask(13_400)))
                .containsExactly("Paying 300 VND/kg more: 12,000 kg more", "Paying 1,100 VND/kg more: 100,000 kg more");
    }

    @Test
    void fruitFromFartherAway() {
        assertThat(told(wanted().within(200), fruit(1, 30_000).from("125")))
                .containsExactly("Sourcing from up to 280 km away: 30,000 kg more");
    }

    @Test
    void anotherMarketVarietyGradeAndLot() {
        assertThat(told(wanted().market("CN"), fruit(1, 1_000)))
                .containsExactly("Selling in Viet Nam instead: 1,000 kg more");
        assertThat(told(wanted().variety("GL4"), fruit(1, 1_000).variety("tròn")))
                .containsExactly("Taking any variety: 1,000 kg more");
        assertThat(told(wanted().grade("1"), fruit(1, 1_000).grade("2")))
                .containsExactly("Taking any grade: 1,000 kg more");
        assertThat(told(wanted().minimumLot(5_000), fruit(1, 1_050)))
                .containsExactly("Taking lots from 1,000 kg: 1,050 kg more");
        assertThat(told(wanted().suppliers(1), fruit(1, 7_000), fruit(2, 5_000)))
                .containsExactly("Buying from 1 more cooperative: 5,000 kg more");
    }

    @Test
    void twoChangesTogetherBringWhatNeitherBringsAlone() {
        Ladder ladder = ladder(wanted().grade("1"), fruit(1, 40_000).grade("2").picked("2027-06-20", "2027-06-25"));

        assertThat(ladder.singles()).isEmpty();
        assertThat(ladder.pairs())
                .extracting(rung -> rung.text().in(Language.EN))
                .containsExactly("Taking delivery 3 days later + Taking any grade: 40,000 kg more");
    }

    @Test
    void anOrderThatIsCoveredNeedsNoLadder() {
        Ladder ladder =
                ladder(wanted().kg(5_000), fruit(1, 6_000), fruit(2, 6_000).picked("2027-06-20", "2027-06-25"));

        assertThat(ladder).isEqualTo(new Ladder(5_000, 0, List.of(), List.of()));
    }

    @Test
    void aMaximumPriceIsNotWrittenToALog() {
        Ladder ladder = ladder(wanted().maximum(14_701), fruit(1, 12_000).ask(12_600));

        assertThat(ladder.singles()).hasSize(1);
        assertThat(ladder.toString()).doesNotContain("14701");
    }

    @Test
    void theFewestHarvestsFillAnOrderAndAShortfallNamesWhatBinds() {
        CropBook book = book(
                fruit(1, 60_000),
                fruit(2, 50_000),
                fruit(3, 45_000),
                fruit(4, 80_000).ask(99_000));

        Fill filled = FewestHarvests.of(wanted().maximum(20_000).build(), book);
        Fill tooLittle = FewestHarvests.of(wanted().kg(170_000).maximum(20_000).build(), book);

        assertThat(filled.shares()).hasSize(2);
        assertThat(filled.proven()).isTrue();
        assertThat(tooLittle.shortKg()).isEqualTo(15_000);
        assertThat(tooLittle.binding()).isEqualTo(Map.of(RuleName.PRICE, new Fill.Kept(1, 80_000)));
    }

    private static DemandBuilder wanted() {
        return order().kg(100_000);
    }

    private static SupplyBuilder fruit(int number, long kg) {
        return harvest().id(number).cooperative(number).kg(kg);
    }

    private static List<String> told(DemandBuilder order, SupplyBuilder... harvests) {
        return told(Language.EN, order, harvests);
    }

    private static List<String> toldInVietnamese(DemandBuilder order, SupplyBuilder... harvests) {
        return told(Language.VI, order, harvests);
    }

    private static List<String> told(Language language, DemandBuilder order, SupplyBuilder... harvests) {
        return ladder(order, harvests).singles().stream()
                .map(rung -> rung.text().in(language))
                .toList();
    }

    private static Ladder ladder(DemandBuilder order, SupplyBuilder... harvests) {
        return NearMisses.of(order.build(), book(harvests));
    }

    private static CropBook book(SupplyBuilder... harvests) {
        CropBook book = new CropBook("MANGO", Facts.SON_LA);
        for (SupplyBuilder each : harvests) {
            book.put(each.build());
        }
        return book;
    }
}
