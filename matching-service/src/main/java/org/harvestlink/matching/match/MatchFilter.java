package org.harvestlink.matching.match;

import java.util.UUID;
import org.harvestlink.contract.MatchStatus;

/** Which matches are asked for; what is null does not matter. */
public record MatchFilter(MatchStatus status, UUID harvestId, UUID orderId) {}
