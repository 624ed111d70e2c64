package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Problem;
import org.junit.jupiter.api.Test;

class MatchRulesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Duration HOLD = Duration.ofHours(24);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    private final Match proposed = Match.proposed(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "MANGO",
            offer(1_000),
            Origin.CONTINUOUS,
            List.of(),
            1,
            1);
    private final Match held =
            MatchRules.accept(proposed, Side.BUYER, NOW, HOLD).after();
    private final Match agreed =
            MatchRules.accept(held, Side.COOPERATIVE, NOW, HOLD).after();

    @Test
    void noStepStandsTwiceForTheSameState() {
        assertThat(MatchLife.TABLE.stream().map(line -> line.from() + " " + line.step()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aCounterOfferMovesTheDifferenceToWhatIsHeld() {
        assertThat(MatchRules.counter(held, Side.COOPERATIVE, offer(700), NOW, HOLD)
                        .move())
                .isEqualTo(new KilogramMove(300, -300, 0, 0));
        assertThat(MatchRules.counter(held, Side.BUYER, offer(1_200), NOW, HOLD).move())
                .isEqualTo(new KilogramMove(-200, 200, 0, 0));
        assertThat(MatchRules.counter(proposed, Side.BUYER, offer(700), NOW, HOLD)
                        .move())
                .isEqualTo(new KilogramMove(-700, 700, 0, 0));
    }

    @Test
    void aHoldIsAnsweredBeforeItsLastMomentAndExpiresFromThenOn() {
        Instant end = held.holdExpiresAt();

        assertThat(MatchRules.accept(held, Side.COOPERATIVE, end.minusMillis(1), HOLD)
                        .after()
                        .status())
                .isEqualTo(MatchStatus.AGREED);
        assertRefused("hold-over", () -> MatchRules.accept(held, Side.COOPERATIVE, end, HOLD));
        assertRefused("hold-over", () -> MatchRules.counter(held, Side.COOPERATIVE, offer(700), end, HOLD));
        assertRefused("wrong-state", () -> MatchRules.expire(held, end.minusMillis(1)));
        assertThat(MatchRules.expire(held, end).move()).isEqualTo(new KilogramMove(1_000, -1_000, 0, 0));
    }

    @Test
    void nobodyAgreesWithItself() {
        assertRefused("wrong-state", () -> MatchRules.accept(held, Side.BUYER, NOW, HOLD));
    }

    @Test
    void aDeliveryIsTakenAsWeighedWithinTheTolerance() {
        Tolerance tolerance = Tolerance.of(1_000, 5);

        Transition less = MatchRules.deliver(agreed, Side.BUYER, 950, tolerance, null, NOW);
        Transition more = MatchRules.deliver(agreed, Side.BUYER, 1_050, tolerance, "ẩm", NOW);

        assertThat(less.move()).isEqualTo(new KilogramMove(50, 0, -1_000, 950));
        assertThat(less.after().deliveredKg()).isEqualTo(950);
        assertThat(less.after().offer().quantityKg()).isEqualTo(1_000);
        assertThat(more.move()).isEqualTo(new KilogramMove(-50, 0, -1_000, 1_050));
        assertRefused("outside-tolerance", () -> MatchRules.deliver(agreed, Side.BUYER, 949, tolerance, null, NOW));
        assertRefused("outside-tolerance", () -> MatchRules.deliver(agreed, Side.BUYER, 1_051, tolerance, null, NOW));
        assertRefused("wrong-state", () -> MatchRules.deliver(held, Side.BUYER, 1_000, tolerance, null, NOW));
    }

    @Test
    void theToleranceIsNeverWiderThanItsPercentage() {
        assertThat(Tolerance.of(1_000, 5)).isEqualTo(new Tolerance(950, 1_050));
        assertThat(Tolerance.of(1_019, 5)).isEqualTo(new Tolerance(969, 1_069));
        assertThat(Tolerance.of(19, 5)).isEqualTo(new Tolerance(19, 19));
        assertThat(Tolerance.of(1, 50)).isEqualTo(new Tolerance(1, 1));
        assertThat(Tolerance.of(100_000_000, 5)).isEqualTo(new Tolerance(95_000_000, 105_000_000));
    }

    @Test
    void onlyAPromiseCanBeShortAndNoMoreThanItsKilograms() {
        Match shortOfAll = MatchRules.miss(held, 1_000, NOW).after();

        assertThat(MatchRules.counter(shortOfAll, Side.COOPERATIVE, offer(600), NOW, HOLD)
                        .after()
                        .shortfallKg())
                .isEqualTo(600);
        assertThat(MatchRules.refuse(shortOfAll, Side.BUYER, null, NOW).after().shortfallKg())
                .isZero();
        assertRefused("wrong-state", () -> MatchRules.miss(proposed, 1, NOW));
    }

    private static void assertRefused(String type, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                        problem.type().slug())
                .isEqualTo(type));
    }

    private static Offer offer(long kg) {
        return new Offer(kg, 12_000, new DayWindow(DAY, DAY.plusDays(5)), "HUUNGHI");
    }
}
