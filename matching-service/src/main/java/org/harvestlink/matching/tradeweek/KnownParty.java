package org.harvestlink.matching.tradeweek;

import java.util.UUID;
import org.harvestlink.contract.Side;

/**
 * An organization that the market knows by what it has listed or ordered.
 *
 * @param name as its newest harvest or order tells it; its id when that tells none
 */
record KnownParty(UUID id, Side side, String name) {}
