package org.harvestlink.notices.retry;

import java.time.Duration;

/**
 * Pauses that grow, each with some chance in it, so that what failed together does not come back together.
 *
 * @param first the pause after the first attempt
 * @param factor by which each pause is longer than the one before, above 1
 * @param longest no pause is longer
 * @param attempts how many are made in all; after them it is given up
 */
public record Backoff(Duration first, double factor, Duration longest, int attempts) {

    /** By how much a pause may be shorter or longer than planned. */
    private static final double JITTER = 0.2;

    public Backoff {
        if (first.isNegative() || first.isZero() || factor <= 1 || longest.compareTo(first) < 0 || attempts < 1) {
            throw new IllegalArgumentException("no growing pauses: " + first + ", " + factor + ", " + longest);
        }
    }

    /** Whether that was the last attempt. */
    public boolean isOver(int made) {
        return made >= attempts;
    }

    /**
     * How long to wait before the next attempt.
     *
     * @param made how many have been made, 1 or more
     * @param chance between 0 and 1, drawn anew for each pause
     */
    public Duration pause(int made, double chance) {
        double planned = Math.min(first.toMillis() * Math.pow(factor, made - 1.0), longest.toMillis());
        return Duration.ofMillis(Math.round(planned * (1 - JITTER + 2 * JITTER * chance)));
    }
}
