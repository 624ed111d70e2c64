package org.harvestlink.matching.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Language;

/**
 * A match as one of its readers sees it.
 *
 * @param quantityKg as proposed, offered or agreed
 * @param deliveredKg as weighed, absent until delivered
 * @param shortfallKg those of the promised kilograms that the harvest can't cover at present
 * @param tolerance what may be weighed at delivery, while it is agreed
 * @param reasons those that this reader may read, in the reader's language
 * @param history every step so far, oldest first; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchView(
        UUID id,
        UUID harvestId,
        UUID orderId,
        UUID cooperativeId,
        UUID buyerId,
        String crop,
        long quantityKg,
        Long deliveredKg,
        long shortfallKg,
        Tolerance tolerance,
        long priceVndPerKg,
        Delivery delivery,
        MatchStatus status,
        List<Side> acceptedBy,
        Instant holdExpiresAt,
        Origin origin,
        UUID tradeWeekId,
        List<ReasonView> reasons,
        long version,
        List<HistoryView> history) {

    /** A rule's verdict in the reader's language. */
    public record ReasonView(String rule, String verdict, String text) {

        public static ReasonView of(Reason reason, Language language) {
            return new ReasonView(reason.rule(), reason.verdict(), reason.text(language));
        }
    }

    /**
     * The match for one reader.
     *
     * @param history null for none
     * @param tolerancePercent how far a delivery may weigh off
     * @param side the side that reads, null for the organizer, who reads what both sides may
     */
    static MatchView of(Match match, List<HistoryView> history, int tolerancePercent, Side side, Language language) {
        return new MatchView(
                match.id(),
                match.harvestId(),
                match.orderId(),
                match.cooperativeId(),
                match.buyerId(),
                match.crop(),
                match.offer().quantityKg(),
                match.deliveredKg(),
                match.shortfallKg(),
                match.status() == MatchStatus.AGREED
                        ? Tolerance.of(match.offer().quantityKg(), tolerancePercent)
                        : null,
                match.offer().priceVndPerKg(),
                match.state().delivery(),
                match.status(),
                match.acceptedBy(),
                match.holdExpiresAt(),
                match.origin(),
                match.tradeWeekId(),
                match.reasons().stream()
                        .filter(reason -> reason.readableBy(side))
                        .map(reason -> ReasonView.of(reason, language))
                        .toList(),
                match.version(),
                history);
    }
}
