package org.harvestlink.matching.continuous;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.Ids;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Terms;
import org.harvestlink.matching.engine.partner.Matcher;
import org.harvestlink.matching.engine.partner.Part;
import org.harvestlink.matching.engine.partner.Proposal;
import org.harvestlink.matching.engine.rule.Judgement;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.harvestlink.matching.match.Match;
import org.harvestlink.matching.match.Offer;
import org.harvestlink.matching.match.Reason;
import org.harvestlink.matching.position.Position;

/**
 * What the market looks like around one position at one moment.
 *
 * @param around the position itself and every candidate for it, by id
 * @param suppliers the cooperatives that have a part of each order already
 */
record Market(Map<UUID, Position> around, Map<UUID, Set<UUID>> suppliers, MarketFacts facts, LocalDate today) {

    private static final RuleBook RULES = RuleBook.standard();

    /** The best partners for a position, without those that are closed to it. */
    List<Proposal> propose(Position position, Set<UUID> closed, int limit) {
        Matcher matcher = new Matcher(RULES, facts);
        List<Position> partners = around.values().stream()
                .filter(candidate -> candidate.kind() != position.kind() && !closed.contains(candidate.id()))
                .toList();
        return position.kind() == PositionKind.HARVEST
                ? matcher.propose(
                        position.supply(today),
                        partners.stream().map(this::demand).toList(),
                        limit)
                : matcher.propose(
                        demand(position),
                        partners.stream().map(partner -> partner.supply(today)).toList(),
                        limit);
    }

    /** What could be proposed to the two sides of a match today; empty when they no longer suit each other. */
    Optional<Proposal> standing(Position position, Match match) {
        Position harvest = around.get(match.harvestId());
        Position order = around.get(match.orderId());
        if (!position.tradable(today) || harvest == null || order == null) {
            return Optional.empty();
        }
        Supply supply = harvest.supply(today);
        Demand demand = demand(order);
        Judgement judgement = RULES.judge(new Pairing(supply, demand, facts));
        return judgement.compatible() ? Optional.of(whole(judgement)) : Optional.empty();
    }

    /** Whether neither listing has changed since the match was judged. */
    boolean unchangedSince(Match match) {
        return unchanged(match.harvestId(), match.harvestVersion()) && unchanged(match.orderId(), match.orderVersion());
    }

    /** The match that a proposal would make. */
    Match match(Proposal proposal) {
        Position harvest = around.get(proposal.supply().id());
        Position order = around.get(proposal.demand().id());
        Terms terms = proposal.terms();
        return new Match(
                Ids.next(),
                harvest.id(),
                order.id(),
                harvest.ownerId(),
                order.ownerId(),
                order.crop(),
                new Offer(
                        terms.kg(),
                        terms.priceVndPerKg(),
                        new DayWindow(terms.days().from(), terms.days().to()),
                        order.order().delivery().place()),
                MatchStatus.PROPOSED,
                List.of(),
                null,
                Origin.CONTINUOUS,
                null,
                Reason.of(proposal.judgement()),
                harvest.listing().version(),
                order.listing().version(),
                1);
    }

    private static Proposal whole(Judgement judgement) {
        Pairing pairing = judgement.pairing();
        DaySpan days = pairing.deliveryDays().orElseThrow();
        return new Proposal(
                judgement,
                Part.STANDBY,
                new Terms(pairing.tradableKg(), pairing.supply().askVndPerKg(), days));
    }

    private Demand demand(Position order) {
        return order.demand(today, suppliers.getOrDefault(order.id(), Set.of()));
    }

    private boolean unchanged(UUID id, long version) {
        Position position = around.get(id);
        return position != null && position.listing().version() == version;
    }
}
