package org.harvestlink.notices.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), 4, Duration.ofHours(6), 10);

    @Test
    void each_pause_is_longer_than_the_one_before_until_the_longest() {
        // When
        Duration first = backoff.pause(1, 0.5);
        Duration second = backoff.pause(2, 0.5);
        Duration last = backoff.pause(50, 0.5);

        // Then
        assertThat(first).isEqualTo(Duration.ofSeconds(5));
        assertThat(second).isEqualTo(Duration.ofSeconds(20));
        assertThat(last).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void a_pause_differs_by_a_fifth_either_way() {
        assertThat(backoff.pause(1, 0)).isEqualTo(Duration.ofSeconds(4));
        assertThat(backoff.pause(1, 1)).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void after_the_last_attempt_it_is_given_up() {
        assertThat(backoff.isOver(9)).isFalse();
        assertThat(backoff.isOver(10)).isTrue();
    }

    @Test
    void pauses_that_do_not_grow_are_refused() {
        assertThatThrownBy(() -> new Backoff(SECOND, 1, SECOND, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(SECOND, 2, Duration.ZERO, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
