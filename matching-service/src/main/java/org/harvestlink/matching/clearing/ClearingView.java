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

    /**
     * What was left, those with the most kilograms first.
     *
     * @param orderCount of all that were left; at most 1,000 are told
     * @param harvestCount likewise
     */
    record Unmatched(int orderCount, int harvestCount, List<LeftOrder> orders, List<LeftHarvest> harvests) {}

    /**
     * An order that gets less than it wants.
     *
     * @param missingKg what it does not get
     * @param nearestVndPerKg a maximum above it would give the order a part; absent when it has one, or no price would do
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeftOrder(UUID orderId, long missingKg, String rule, String text, Long nearestVndPerKg) {}

    /**
     * A harvest that sells less than it has.
     *
     * @param unsoldKg what it does not sell
     * @param nearestVndPerKg an ask below it would give the harvest a part; absent when it has one, or no price would do
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeftHarvest(UUID harvestId, long unsoldKg, String rule, String text, Long nearestVndPerKg) {}

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
                outcome == null || outcome.unmatched() == null ? null : unmatched(outcome.unmatched(), language),
                clearing.version());
    }

    private static List<TradeView> trades(Outcome outcome) {
        return outcome.trades().stream()
                .map(trade ->
                        new TradeView(trade.harvestId(), trade.orderId(), trade.quantityKg(), trade.priceVndPerKg()))
                .toList();
    }

    private static Unmatched unmatched(Outcome.Unmatched unmatched, Language language) {
        return new Unmatched(
                unmatched.orderCount(),
                unmatched.harvestCount(),
                unmatched.orders().stream()
                        .map(left -> new LeftOrder(
                                left.id(),
                                left.kg(),
                                left.why().rule(),
                                left.why().text(language),
                                left.nearestVndPerKg()))
                        .toList(),
                unmatched.harvests().stream()
                        .map(left -> new LeftHarvest(
                                left.id(),
                                left.kg(),
                                left.why().rule(),
                                left.why().text(language),
                                left.nearestVndPerKg()))
                        .toList());
    }
}
