package org.harvestlink.matching.engine.nearmiss;

import java.util.List;
import java.util.UUID;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Text;

/**
 * What a harvest could sell as it is, and the changes with which it could sell more, the smallest change first.
 *
 * @param reachKg what the orders that suit want now, and no more than is open
 * @param unsoldKg what is open beyond that; without any there are no rungs
 */
public record HarvestLadder(long reachKg, long unsoldKg, List<Rung> rungs) {

    /**
     * One change and what it brings.
     *
     * @param changed the harvest with the change made
     * @param gainedKg how much more it could then sell, 1 or more
     * @param orders how many orders would then suit that do not now
     * @param examples ids of the largest of them, at most three
     * @param text the change and the gain in words
     */
    public record Rung(
            HarvestChange change, Supply changed, long gainedKg, int orders, List<UUID> examples, Text text) {

        public Rung {
            examples = List.copyOf(examples);
        }
    }

    public HarvestLadder {
        rungs = List.copyOf(rungs);
    }
}
