package org.harvestlink.matching.position;

import java.time.LocalDate;
import java.util.Set;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Pairing;

/** A harvest and an order that somebody wants to bring together. */
public record Pair(Position harvest, Position order) {

    static boolean fits(Position harvest, Position order) {
        return harvest.kind() == PositionKind.HARVEST && order.kind() == PositionKind.ORDER;
    }

    /** The engine's view of the two, without the days before {@code today}. */
    public Pairing pairing(LocalDate today, MarketFacts facts) {
        return new Pairing(harvest.supply().since(today), order.demand(Set.of()).since(today), facts);
    }
}
