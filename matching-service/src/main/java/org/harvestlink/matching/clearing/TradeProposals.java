package org.harvestlink.matching.clearing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.Origin;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Ids;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Terms;
import org.harvestlink.matching.engine.rule.Judgement;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.harvestlink.matching.match.Cause;
import org.harvestlink.matching.match.Match;
import org.harvestlink.matching.match.MatchRepository;
import org.harvestlink.matching.match.MatchRules;
import org.harvestlink.matching.match.Offer;
import org.harvestlink.matching.match.Reason;
import org.harvestlink.matching.match.Transition;
import org.harvestlink.matching.position.Pair;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.position.PositionRepository;

/**
 * Makes proposals of trades. A trade takes the place of what continuous matching had proposed for its pair; one whose two sides no
 * longer suit each other, or have met already, is passed over.
 */
@ApplicationScoped
public class TradeProposals {

    private static final RuleBook RULES = RuleBook.standard();

    private final PositionRepository positions;
    private final MatchRepository matches;
    private final Clock clock;

    TradeProposals(PositionRepository positions, MatchRepository matches, Clock clock) {
        this.positions = positions;
        this.matches = matches;
        this.clock = clock;
    }

    /**
     * Proposes trades to both sides of each.
     *
     * @param tradeWeekId the event that they are for, null for none
     */
    public Uni<Void> propose(
            ActingConnection connection, List<ProposedTrade> trades, MarketFacts facts, UUID tradeWeekId) {
        if (trades.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<UUID> ids = new HashSet<>();
        trades.forEach(trade -> ids.addAll(List.of(trade.harvestId(), trade.orderId())));
        return positions
                .readable(connection, ids)
                .map(found -> trades.stream()
                        .flatMap(trade -> match(trade, found, facts, tradeWeekId).stream())
                        .toList())
                .chain(proposals -> matches.proposalsOfPairs(connection, proposals)
                        .chain(replaced -> matches.applyStill(connection, steps(replaced, proposals))));
    }

    private List<Transition> steps(List<Match> replaced, List<Match> proposals) {
        return Stream.concat(
                        replaced.stream().map(match -> MatchRules.withdraw(match, Cause.OTHER_TERMS, clock.instant())),
                        proposals.stream().map(match -> MatchRules.propose(match, clock.instant())))
                .collect(Collectors.toList());
    }

    private Optional<Match> match(ProposedTrade trade, Map<UUID, Position> found, MarketFacts facts, UUID tradeWeekId) {
        LocalDate today = LocalDate.now(clock);
        Position harvest = found.get(trade.harvestId());
        Position order = found.get(trade.orderId());
        if (harvest == null || order == null || !harvest.tradable(today) || !order.tradable(today)) {
            return Optional.empty();
        }
        Terms terms = new Terms(trade.quantityKg(), trade.priceVndPerKg(), new DaySpan(trade.from(), trade.to()));
        Judgement judgement = RULES.judge(new Pair(harvest, order).pairing(today, facts), terms);
        return judgement.compatible()
                ? Optional.of(match(trade, harvest, order, judgement).at(tradeWeekId))
                : Optional.empty();
    }

    private static Match match(ProposedTrade trade, Position harvest, Position order, Judgement judgement) {
        return Match.proposed(
                Ids.next(),
                harvest.id(),
                order.id(),
                harvest.ownerId(),
                order.ownerId(),
                order.crop(),
                new Offer(
                        trade.quantityKg(),
                        trade.priceVndPerKg(),
                        new DayWindow(trade.from(), trade.to()),
                        order.order().delivery().place()),
                Origin.CLEARING,
                Reason.of(judgement),
                harvest.listing().version(),
                order.listing().version());
    }
}
