package org.harvestlink.matching.engine.nearmiss;

import java.util.List;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Text;

/**
 * One way to get more: a change, or two together, and what they bring.
 *
 * @param changes one or two
 * @param changed the order with the changes made
 * @param gainedKg how much more the order could then get, 1 or more
 * @param reachKg how much it could then get altogether
 * @param harvests how many harvests would then suit that do not now
 * @param examples ids of the largest of them, at most three
 * @param text the changes and the gain in words
 */
public record Rung(
        List<Relaxation> changes,
        Demand changed,
        long gainedKg,
        long reachKg,
        int harvests,
        List<UUID> examples,
        Text text) {

    public Rung {
        changes = List.copyOf(changes);
        examples = List.copyOf(examples);
    }

    /** How much the changes ask of the buyer; see {@link Relaxation#effort}. */
    public long effort() {
        return changes.stream().mapToLong(Relaxation::effort).sum();
    }
}
