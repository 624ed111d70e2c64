package org.harvestlink.local.process;

import java.time.Duration;

/**
 * How long to wait before a part that died is started again: not at all, unless it dies soon after every start. Even
 * then never so long that it would not be back within ten seconds.
 */
final class RestartPolicy {

    private static final Duration SHORT_LIFE = Duration.ofSeconds(15);
    private static final int FREE_RESTARTS = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private int shortLives;

    /** The pause after a life of that length. */
    Duration pauseAfter(Duration life) {
        shortLives = life.compareTo(SHORT_LIFE) < 0 ? shortLives + 1 : 0;
        if (shortLives <= FREE_RESTARTS) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(Math.min(LONGEST_PAUSE.toSeconds(), shortLives - FREE_RESTARTS));
    }
}
