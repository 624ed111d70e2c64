package org.harvestlink.matching.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.rule.Judging.judged;
import static org.harvestlink.matching.engine.rule.Judging.verdictOf;

import java.time.LocalDate;
import java.util.Locale;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Facts;
import org.harvestlink.matching.engine.Language;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Terms;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private final RuleBook rules = RuleBook.standard();

    @Test
    void everyRuleGivesItsVerdictInTheSameOrder() {
        Judgement judgement = judged(harvest(), order());

        assertThat(judgement.verdicts()).extracting(Verdict::rule).containsExactly(RuleName.values());
        assertThat(judgement.compatible()).isTrue();
        assertThat(judgement.failures()).isEmpty();
    }

    @Test
    void everyFailureIsToldAndNotOnlyTheFirst() {
        Judgement judgement =
                judged(harvest().ask(20_000).kg(0), order().maximum(15_000).market("CN"));

        assertThat(judgement.failures())
                .extracting(Verdict::rule)
                .containsExactly(RuleName.MARKET_ACCESS, RuleName.PRICE, RuleName.VOLUME);
        assertThat(judgement.compatible()).isFalse();
    }

    @Test
    void aVerdictSpeaksTheReadersLanguage() {
        Verdict verdict = verdictOf(RuleName.VOLUME, judged(harvest().kg(0), order()));

        assertThat(verdict.text(Language.of(Locale.forLanguageTag("vi")))).isEqualTo("Vụ thu hoạch đã hết hàng");
        assertThat(verdict.text(Language.of(Locale.UK))).isEqualTo("Nothing of the harvest is left");
        assertThat(verdict.text(Language.of(Locale.FRANCE))).isEqualTo("Vụ thu hoạch đã hết hàng");
    }

    @Test
    void twoSidesMayAgreeToLessThanTheirSmallestLotAndToMoreThanTheMaximum() {
        Supply supply = harvest().minimumLot(5_000).kg(0).build();
        Demand demand = order().maximum(10_000).kg(0).build();
        Terms terms = new Terms(1_000, 20_000, new DaySpan(LocalDate.of(2027, 6, 12), LocalDate.of(2027, 6, 13)));

        Judgement judgement = rules.judge(new Pairing(supply, demand, Facts.SON_LA), terms);

        assertThat(judgement.failures()).extracting(Verdict::rule).containsExactly(RuleName.PRICE, RuleName.VOLUME);
        assertThat(judgement.agreeable()).isTrue();
    }

    @Test
    void ofAPriceThatTheSidesChooseOnlyTheBuyerReadsTheVerdict() {
        Pairing pairing = new Pairing(harvest().build(), order().maximum(15_000).build(), Facts.SON_LA);
        DaySpan days = new DaySpan(LocalDate.of(2027, 6, 12), LocalDate.of(2027, 6, 13));

        Judgement suits = rules.judge(pairing, new Terms(1_000, 10_000, days));
        Judgement tooDear = rules.judge(pairing, new Terms(1_000, 20_000, days));

        assertThat(tooDear.failures()).extracting(Verdict::rule).containsExactly(RuleName.PRICE);
        assertThat(tooDear.verdicts())
                .filteredOn(verdict -> !verdict.privateToBuyer())
                .hasSize(9)
                .isEqualTo(suits.verdicts().stream()
                        .filter(verdict -> !verdict.privateToBuyer())
                        .toList());
    }

    @Test
    void noTwoSidesMayAgreeOnFruitWhoseCertificateRunsOutOnTheWay() {
        Supply supply = harvest().certified("VIETGAP", null, "2027-06-14").build();
        Demand demand = order().allOf("VIETGAP").build();
        Pairing pairing = new Pairing(supply, demand, Facts.SON_LA);
        LocalDate first = LocalDate.of(2027, 6, 12);

        Judgement inTime = rules.judge(pairing, new Terms(1_000, 12_000, new DaySpan(first, first.plusDays(2))));
        Judgement tooLate = rules.judge(pairing, new Terms(1_000, 12_000, new DaySpan(first, first.plusDays(3))));

        assertThat(inTime.agreeable()).isTrue();
        assertThat(tooLate.agreeable()).isFalse();
    }
}
