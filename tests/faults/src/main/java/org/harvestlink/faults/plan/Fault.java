package org.harvestlink.faults.plan;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One blow, or two of which the second falls in the middle of the first, and the time that the market is given afterwards.
 *
 * @param number counts from 1
 * @param pause between the recovery and the next fault
 */
public record Fault(int number, List<Blow> blows, Duration pause) {

    public Fault {
        blows = List.copyOf(blows);
    }

    @Override
    public String toString() {
        String what = blows.stream().map(Blow::toString).collect(Collectors.joining(" + "));
        return String.format(Locale.ROOT, "%d. %s, then %.1f s", number, what, pause.toMillis() / 1e3);
    }
}
