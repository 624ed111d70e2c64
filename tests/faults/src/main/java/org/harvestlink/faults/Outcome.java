package org.harvestlink.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.harvestlink.faults.client.Crowd;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.injection.Recovery;
import org.harvestlink.faults.plan.Plan;
import org.harvestlink.faults.verdict.Findings;
import org.harvestlink.faults.verdict.Promise;

/**
 * All that a run has shown.
 *
 * @param disconnects connections reset by clients, by the proxy and by the database's side
 * @param sentAfter how long after the last recovery every outbox was empty
 */
public record Outcome(
        Plan plan,
        Path ledger,
        Evidence evidence,
        Crowd.Figures figures,
        List<Recovery> recoveries,
        long disconnects,
        Duration sentAfter,
        Findings findings) {

    /** What was broken, the promise before it: the first few of each promise. */
    public List<String> breaches() {
        return Arrays.stream(Promise.values())
                .flatMap(promise -> findings.of(promise).stream().limit(3).map(what -> promise + ": " + what))
                .toList();
    }

    /** Whether every promise was kept. */
    public boolean green() {
        return findings.none();
    }
}
