package org.harvestlink.matching.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.harvestlink.contract.MatchStatus;

/**
 * One step in a match's life.
 *
 * @param by {@code COOPERATIVE}, {@code BUYER} or {@code MARKET}
 * @param reason in the words of who did it, absent when not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(
        MatchStatus status, Instant at, String by, long quantityKg, long priceVndPerKg, String reason) {}
