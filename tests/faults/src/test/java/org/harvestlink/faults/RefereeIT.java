package org.harvestlink.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.harvestlink.faults.plan.Plan;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./harvestlink faults}: a seed that stays, and one that is new each time. */
class RefereeIT {

    private static final long FIXED_SEED = 20_261_124;
    private static final Duration LENGTH = Duration.ofSeconds(150);

    @Test
    void every_promise_is_kept_while_faults_come() throws Exception {
        Path project = Path.of(System.getProperty("harvestlink.home")).normalize();
        Path target = Path.of("target").toAbsolutePath();
        long randomSeed = Options.anySeed();
        System.out.println("Seeds " + FIXED_SEED + " and " + randomSeed
                + "; again: ./harvestlink faults --minutes 2.5 --seed " + randomSeed);
        try (Arena arena = new Arena(project, target.resolve("stack"))) {
            for (long seed : new long[] {FIXED_SEED, randomSeed}) {
                Outcome outcome = new Referee(arena, target)
                        .run(Plan.of(seed, LENGTH), Long.toString(seed, 36), Referee.Terms.full(false));
                System.out.println(new Report(outcome).text());
                assertThat(outcome.breaches())
                        .as("the run with seed %d, told in full above", seed)
                        .isEmpty();
            }
        }
    }
}
