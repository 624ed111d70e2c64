package org.harvestlink.matching.engine.nearmiss;

import java.util.List;

/**
 * What an order could get as it is, and the changes with which it could get more, the smallest change first. For its buyer
 * alone: a change of price tells the maximum.
 *
 * @param reachKg what it could get now: all open kilograms of the harvests that suit, of as many cooperatives as may share
 *     it, and no more than the order wants
 * @param missingKg what it wants beyond that; without any there are no rungs
 * @param singles one change each
 * @param pairs two changes each, which bring more together than either alone
 */
public record Ladder(long reachKg, long missingKg, List<Rung> singles, List<Rung> pairs) {

    public Ladder {
        singles = List.copyOf(singles);
        pairs = List.copyOf(pairs);
    }
}
