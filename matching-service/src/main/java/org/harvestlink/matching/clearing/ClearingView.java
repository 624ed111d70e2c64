package org.harvestlink.matching.clearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.http.Language;

/**
 * A clearing as an organizer sees it; what is not known yet is left out.
 *
 * @param solvedKg open kilograms in the crops solved so far
 * @param allKg open kilograms in the whole book
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClearingView(
        UUID id,
        ClearingStatus status,
        String crop,
        String market,
        DayWindow window,
        boolean propose,
        Instant askedAt,
        long solvedKg,
        long allKg,
        Long surplusVnd,
        Long upperBoundVnd,
        Long matchedKg,
        Long solveMillis,
        List<TradeView> trades,
        Unmatched unmatched,
        long version) {

    record TradeView(UUID harvestId, UUID orderId, long quantityKg, long priceVndPerKg) {}

    record Unmatched(List<LeftOrder> orders, List<LeftHarvest> harvests) {}

    /** @param nearestVndPerKg what it would have to pay delivered, null when no price would do */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeftOrder(UUID orderId, String rule, String text, Long nearestVndPerKg) {}

    /** @param nearestVndPerKg what it would have to ask, null when no price would do */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeftHarvest(UUID harvestId, String rule, String text, Long nearestVndPerKg) {}

    static ClearingView of(ClearingRow clearing, Language language) {
        Outcome outcome = clearing.outcome();
        return new ClearingView(
                clearing.id(),
                clearing.status(),
                clearing.crop(),
                clearing.market(),
                clearing.window(),
                clearing.propose(),
                clearing.askedAt(),
                clearing.solvedKg(),
                clearing.allKg(),
                outcome == null ? null : outcome.surplusVnd(),
                outcome == null ? null : outcome.upperBoundVnd(),
                outcome == null ? null : outcome.matchedKg(),
                outcome == null ? null : outcome.solveMillis(),
                outcome == null ? null : trades(outcome),
                outcome == null || outcome.orders() == null ? null : unmatched(outcome, language),
                clearing.version());
    }

    private static List<TradeView> trades(Outcome outcome) {
        return outcome.trades().stream()
                .map(trade ->
                        new TradeView(trade.harvestId(), trade.orderId(), trade.quantityKg(), trade.priceVndPerKg()))
                .toList();
    }

    private static Unmatched unmatched(Outcome outcome, Language language) {
        return new Unmatched(
                outcome.orders().stream()
                        .map(left -> new LeftOrder(
                                left.id(), left.why().rule(), left.why().text(language), left.nearestVndPerKg()))
                        .toList(),
                outcome.harvests().stream()
                        .map(left -> new LeftHarvest(
                                left.id(), left.why().rule(), left.why().text(language), left.nearestVndPerKg()))
                        .toList());
    }
}
