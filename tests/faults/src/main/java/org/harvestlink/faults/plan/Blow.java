package org.harvestlink.faults.plan;

import java.time.Duration;
import java.util.Locale;

/**
 * One harm done to one target.
 *
 * @param length how long it lasts; zero for what is over at once
 */
public record Blow(Harm harm, String target, Duration length) {

    @Override
    public String toString() {
        String text = harm + " " + target;
        return length.isZero() ? text : text + String.format(Locale.ROOT, " %.1f s", length.toMillis() / 1e3);
    }
}
