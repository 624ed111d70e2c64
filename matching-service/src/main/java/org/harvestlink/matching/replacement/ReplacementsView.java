package org.harvestlink.matching.replacement;

import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Language;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.partner.Proposal;
import org.harvestlink.matching.engine.rule.RuleName;
import org.harvestlink.matching.match.Match;
import org.harvestlink.matching.match.MatchView.ReasonView;
import org.harvestlink.matching.match.Reason;
import org.harvestlink.matching.position.Position;

/**
 * What could take the place of the kilograms that a match lacks.
 *
 * @param missingKg the match's shortfall
 * @param orderOpenKg how many kilograms of the order can be promised to others now; the missing ones are among them once the
 *     buyer asks for more or the short agreement is called off
 * @param harvests the best first
 */
public record ReplacementsView(long missingKg, long orderOpenKg, List<Replacement> harvests) {

    /**
     * One harvest.
     *
     * @param quantityKg how many of the missing kilograms it would cover, 1 or more; the first harvests share them, the others
     *     stand by
     * @param askVndPerKg what its cooperative asks, without transport
     * @param delivery the days of the order on which it can be there
     * @param district where it grows, a district's code
     */
    public record Replacement(
            UUID harvestId,
            UUID cooperativeId,
            long quantityKg,
            long askVndPerKg,
            DayWindow delivery,
            String district,
            List<ReasonView> reasons) {}

    static ReplacementsView none(Match match, Position order) {
        return new ReplacementsView(match.shortfallKg(), order.openKg(), List.of());
    }

    static ReplacementsView of(Match match, Position order, List<Proposal> proposals, Side reader, Language language) {
        return new ReplacementsView(
                match.shortfallKg(),
                order.openKg(),
                proposals.stream()
                        .map(proposal -> replacement(proposal, reader, language))
                        .toList());
    }

    private static Replacement replacement(Proposal proposal, Side reader, Language language) {
        Supply harvest = proposal.supply();
        return new Replacement(
                harvest.id(),
                harvest.cooperativeId(),
                proposal.kg(),
                proposal.terms().priceVndPerKg(),
                new DayWindow(
                        proposal.terms().days().from(), proposal.terms().days().to()),
                harvest.district(),
                Reason.of(proposal.judgement()).stream()
                        .filter(reason -> reader == Side.BUYER || !reason.rule().equals(RuleName.PRICE.name()))
                        .map(reason -> ReasonView.of(reason, language))
                        .toList());
    }
}
