package org.harvestlink.faults.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.ledger.Kind;
import org.harvestlink.faults.plan.Harm;

/** A run in which nothing happened proves nothing. */
public final class Coverage {

    private Coverage() {}

    /** What was not tried, or never with success. */
    public static List<String> missing(Evidence evidence, List<Harm> harms) {
        List<String> missing = new ArrayList<>();
        Set<Kind> done = EnumSet.noneOf(Kind.class);
        evidence.writes().stream()
                .filter(write -> write.accepted().isPresent())
                .forEach(write -> done.add(write.kind()));
        Arrays.stream(Kind.values()).filter(kind -> !done.contains(kind)).forEach(kind -> missing.add("no " + kind));
        Arrays.stream(Harm.values()).filter(harm -> !harms.contains(harm)).forEach(harm -> missing.add("no " + harm));
        if (evidence.deals().stream().noneMatch(deal -> deal.history().stream()
                .anyMatch(step -> step.status().equals("EXPIRED")))) {
            missing.add("no hold ran out; set HARVESTLINK_MATCHING_HOLD to some seconds");
        }
        return missing;
    }
}
