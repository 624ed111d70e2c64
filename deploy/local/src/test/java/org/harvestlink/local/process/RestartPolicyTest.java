package org.harvestlink.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void aPartThatLivedLongIsStartedAtOnce() {
        assertThat(policy.pauseAfter(LONG)).isZero();
    }

    @Test
    void aPartThatKeepsDyingIsGivenTimeButIsBackWithinTenSeconds() {
        Duration longest = IntStream.range(0, 100)
                .mapToObj(death -> policy.pauseAfter(SHORT))
                .max(Duration::compareTo)
                .orElseThrow();

        assertThat(longest).isPositive().isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aLongLifeMakesEarlierDeathsForgotten() {
        IntStream.range(0, 100).forEach(death -> policy.pauseAfter(SHORT));

        policy.pauseAfter(LONG);

        assertThat(policy.pauseAfter(SHORT)).isZero();
    }
}
