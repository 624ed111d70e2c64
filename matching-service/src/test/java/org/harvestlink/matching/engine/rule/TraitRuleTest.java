package org.harvestlink.matching.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.rule.Judging.judged;
import static org.harvestlink.matching.engine.rule.Judging.says;
import static org.harvestlink.matching.engine.rule.Judging.verdictOf;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraitRuleTest {

    @Test
    void anOrderThatNamesNoVarietyAndNoGradeTakesAny() {
        Judgement judgement = judged(harvest().variety("GL4").grade("loại 2"), order().variety(" "));

        says(verdictOf(RuleName.VARIETY, judgement), Outcome.PASS, "Đơn nhận mọi giống", "Any variety will do");
        says(verdictOf(RuleName.GRADE, judgement), Outcome.PASS, "Đơn nhận mọi phẩm cấp", "Any grade will do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xoài Đài Loan", "XOÀI  ĐÀI LOAN ", "xoai dai loan", "Xoài\u00a0Đài\tLoan"})
    void namesAreComparedWithoutCaseDiacriticsAndSpacing(String offered) {
        Verdict verdict =
                verdictOf(RuleName.VARIETY, judged(harvest().variety(offered), order().variety("Xoài Đài Loan")));

        says(verdict, Outcome.PASS, "Đúng giống: Xoài Đài Loan", "The variety wanted: Xoài Đài Loan");
    }

    @Test
    void decomposedAndComposedLettersAreTheSame() {
        String decomposed = Normalizer.normalize("mận hậu", Normalizer.Form.NFD);

        Judgement judgement = judged(harvest().variety(decomposed), order().variety("mận hậu"));

        assertThat(verdictOf(RuleName.VARIETY, judgement).fails()).isFalse();
    }

    @Test
    void anotherVarietyFails() {
        Verdict verdict =
                verdictOf(RuleName.VARIETY, judged(harvest().variety("tròn Yên Châu"), order().variety("GL4")));

        says(
                verdict,
                Outcome.FAIL,
                "Vụ thu hoạch có giống tròn Yên Châu, đơn cần GL4",
                "The variety is tròn Yên Châu, GL4 is wanted");
    }

    @Test
    void anUnknownVarietyDoesNotMeetAnOrderThatNamesOne() {
        Verdict verdict = verdictOf(RuleName.VARIETY, judged(harvest(), order().variety("GL4")));

        says(
                verdict,
                Outcome.FAIL,
                "Đơn cần giống GL4, vụ thu hoạch chưa ghi giống",
                "GL4 is the variety wanted, the harvest states none");
    }

    @Test
    void theGradeIsJudgedLikeTheVariety() {
        says(
                verdictOf(RuleName.GRADE, judged(harvest().grade("Loại 1"), order().grade("loại 1"))),
                Outcome.PASS,
                "Đúng phẩm cấp: loại 1",
                "The grade wanted: loại 1");
        says(
                verdictOf(RuleName.GRADE, judged(harvest().grade("xô"), order().grade("loại 1"))),
                Outcome.FAIL,
                "Vụ thu hoạch có phẩm cấp xô, đơn cần loại 1",
                "The grade is xô, loại 1 is wanted");
    }

    @Test
    void aPercentSignInANameIsOnlyAPercentSign() {
        Verdict verdict = verdictOf(RuleName.GRADE, judged(harvest().grade("100%"), order().grade("90% s")));

        assertThat(verdict.explanation().vi()).isEqualTo("Vụ thu hoạch có phẩm cấp 100%, đơn cần 90% s");
    }
}
