package org.harvestlink.matching.engine.clearing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Supply;

/**
 * What is cleared at once: every open harvest and order, of any crops.
 *
 * @param priorityVndPerKg by harvest id, what selling a kilogram of it is worth beyond its price, such as for fruit that is
 *     about to spoil; 0 for a harvest that is not in it, and it may be negative
 */
public record ClearingBook(
        List<Supply> supplies, List<Demand> demands, MarketFacts facts, Map<UUID, Long> priorityVndPerKg) {

    public ClearingBook {
        supplies = List.copyOf(supplies);
        demands = List.copyOf(demands);
        Objects.requireNonNull(facts, "facts");
        priorityVndPerKg = Map.copyOf(priorityVndPerKg);
    }
}
