package org.harvestlink.faults.plan;

import java.time.Duration;
import java.util.Locale;

/**
 * One harm done to one target.
 *
 * @param length how long it lasts; zero for what is over at once
 */
public record Blow(Harm harm, String target, Duration length) {

    /** An ended process is away for some seconds: by then others have noticed, and go on without it. */
    private static final Duration NOTICED = Duration.ofMillis(1_500);

    /** How long after it another falls that is to fall amid it, when much is on its way that can't arrive. */
    public Duration middle() {
        if (!harm.ofProcess()) {
            return Duration.ZERO;
        }
        return length.isZero() ? NOTICED : length.dividedBy(2);
    }

    @Override
    public String toString() {
        String text = harm + " " + target;
        return length.isZero() ? text : text + String.format(Locale.ROOT, " %.1f s", length.toMillis() / 1e3);
    }
}
