package org.harvestlink.matching.clearing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.Origin;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
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
import org.harvestlink.matching.reference.ReferenceBook;

/**
 * Makes proposals of a clearing's trades, some in each transaction, which also notes how far it has come: so none is lost
 * or doubled, whoever goes on with it. A trade takes the place of what continuous matching had proposed for its pair; one
 * whose two sides no longer suit each other, or have met already, is passed over.
 */
@ApplicationScoped
class ClearingProposals {

    private static final int BATCH = 100;
    private static final RuleBook RULES = RuleBook.standard();

    private final Pool pool;
    private final PositionRepository positions;
    private final MatchRepository matches;
    private final ClearingRepository clearings;
    private final ReferenceBook reference;
    private final ConnectionWrites writes;
    private final Clock clock;

    ClearingProposals(
            Pool pool,
            PositionRepository positions,
            MatchRepository matches,
            ClearingRepository clearings,
            ReferenceBook reference,
            ConnectionWrites writes,
            Clock clock) {
        this.pool = pool;
        this.positions = positions;
        this.matches = matches;
        this.clearings = clearings;
        this.reference = reference;
        this.writes = writes;
        this.clock = clock;
    }

    /** Proposes the trades that are left; throws {@link CancellationException} when another worker does by now. */
    void make(ClearingRow clearing, UUID worker) {
        List<Outcome.TradeLine> trades = clearing.outcome().trades();
        for (int from = clearing.proposed(); from < trades.size(); from += BATCH) {
            int to = Math.min(trades.size(), from + BATCH);
            propose(clearing, worker, trades.subList(from, to), to, ClearingStatus.PROPOSING);
        }
        propose(clearing, worker, List.of(), trades.size(), ClearingStatus.DONE);
    }

    private void propose(
            ClearingRow clearing, UUID worker, List<Outcome.TradeLine> trades, int reached, ClearingStatus next) {
        MarketFacts facts = ClearingWork.await(reference.facts(pool));
        boolean ours = ClearingWork.await(writes.change(Actor.MARKET, connection -> propose(connection, trades, facts)
                .chain(done -> clearings.proposed(connection, clearing.id(), worker, reached, next))
                .invoke(still -> {
                    if (!still) {
                        throw new CancellationException(); // rolls back: the other worker proposes them
                    }
                })));
        assert ours;
    }

    private Uni<Void> propose(ActingConnection connection, List<Outcome.TradeLine> trades, MarketFacts facts) {
        if (trades.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<UUID> ids = new HashSet<>();
        trades.forEach(trade -> ids.addAll(List.of(trade.harvestId(), trade.orderId())));
        return positions
                .readable(connection, ids)
                .map(found -> trades.stream()
                        .flatMap(trade -> match(trade, found, facts).stream())
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

    private Optional<Match> match(Outcome.TradeLine trade, Map<UUID, Position> found, MarketFacts facts) {
        LocalDate today = LocalDate.now(clock);
        Position harvest = found.get(trade.harvestId());
        Position order = found.get(trade.orderId());
        if (harvest == null || order == null || !harvest.tradable(today) || !order.tradable(today)) {
            return Optional.empty();
        }
        Terms terms = new Terms(trade.quantityKg(), trade.priceVndPerKg(), new DaySpan(trade.from(), trade.to()));
        Judgement judgement = RULES.judge(new Pair(harvest, order).pairing(today, facts), terms);
        return judgement.compatible() ? Optional.of(match(trade, harvest, order, judgement)) : Optional.empty();
    }

    private static Match match(Outcome.TradeLine trade, Position harvest, Position order, Judgement judgement) {
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
