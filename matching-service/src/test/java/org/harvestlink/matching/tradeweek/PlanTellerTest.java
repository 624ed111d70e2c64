package org.harvestlink.matching.tradeweek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.harvestlink.matching.engine.meetings.Schedule;
import org.junit.jupiter.api.Test;

class PlanTellerTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<PlanProgress> told = new CopyOnWriteArrayList<>();

    @Test
    void whoWaitsForAPlanIsToldHowFarItIs() {
        try (PlanTeller teller = new PlanTeller(told::add)) {
            // When a third of the kilograms is cleared
            teller.solved("MANGO", 100, 300);
            awaitTold(PlanProgress.Phase.CLEARING);
            await().atMost(SOON).until(() -> Math.abs(last().done() - 1 / 3.0) < 1e-9);

            // And two of three meetings have a slot
            teller.searches(Duration.ofMinutes(1));
            teller.found(new Schedule(new int[] {0, Schedule.UNPLACED, 2}, 1, 1, 4, 0));
            awaitTold(PlanProgress.Phase.SCHEDULING);
            await().atMost(SOON).until(() -> last().meetings() != null);
            assertThat(last().meetings()).isEqualTo(3);
            assertThat(last().placed()).isEqualTo(2);
            assertThat(last().idleGaps()).isEqualTo(4);
            assertThat(last().done()).isBetween(0.0, 0.5);

            // And it is written
            teller.tells();
            awaitTold(PlanProgress.Phase.TELLING);
        }
    }

    @Test
    void aFailureToTellDoesNotEndTheTelling() {
        try (PlanTeller teller = new PlanTeller(progress -> {
            told.add(progress);
            throw new IllegalStateException("no database");
        })) {
            await().atMost(SOON).until(() -> !told.isEmpty());
            teller.tells();
            awaitTold(PlanProgress.Phase.TELLING);
        }
    }

    private PlanProgress last() {
        return told.get(told.size() - 1);
    }

    private void awaitTold(PlanProgress.Phase phase) {
        await().atMost(SOON).until(() -> !told.isEmpty() && last().phase() == phase);
    }
}
