package org.harvestlink.matching.replacement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Language;
import org.harvestlink.matching.continuous.BookQuestions;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Limits;
import org.harvestlink.matching.match.Match;
import org.harvestlink.matching.match.MatchRepository;
import org.harvestlink.matching.match.MatchService;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.position.PositionRepository;

/**
 * Asks the book of a crop for harvests in place of one that is short, by the same search and the same rules as any order's.
 *
 * <p>Only the buyer's answer keeps to its maximum price. Everybody else is answered as if there were none: from which asks are
 * among the harvests and which are not, the maximum could be read.
 */
@ApplicationScoped
class ReplacementService {

    private static final int MOST = 10;

    private final Reads reads;
    private final MatchService matches;
    private final MatchRepository suppliers;
    private final PositionRepository positions;
    private final BookQuestions books;
    private final Clock clock;

    ReplacementService(
            Reads reads,
            MatchService matches,
            MatchRepository suppliers,
            PositionRepository positions,
            BookQuestions books,
            Clock clock) {
        this.reads = reads;
        this.matches = matches;
        this.suppliers = suppliers;
        this.positions = positions;
        this.books = books;
        this.clock = clock;
    }

    Uni<ReplacementsView> of(Caller caller, UUID matchId, Language language) {
        return matches.find(caller, matchId).chain(match -> reads.on(
                        Actor.MARKET, connection -> positions.find(connection, List.of(match.orderId())))
                .map(found -> found.get(match.orderId()))
                .chain(order -> of(match, order, match.sideOf(caller.organization()), language)));
    }

    private Uni<ReplacementsView> of(Match match, Position order, Side reader, Language language) {
        boolean over = !order.listed() || order.window().to().isBefore(LocalDate.now(clock));
        if (match.shortfallKg() == 0 || over) {
            return Uni.createFrom().item(ReplacementsView.none(match, order));
        }
        return reads.on(Actor.MARKET, connection -> suppliers.suppliers(connection, List.of(order.id())))
                .map(known -> order.demand(known.getOrDefault(order.id(), Set.of())))
                .map(demand -> asked(demand.openFor(match.shortfallKg()), reader))
                .chain(demand -> books.ask(
                        match.crop(),
                        book -> ReplacementsView.of(
                                match,
                                order,
                                book.propose(demand, MOST, Set.of(match.harvestId())),
                                reader,
                                language)));
    }

    private static Demand asked(Demand demand, Side reader) {
        return reader == Side.BUYER
                ? demand
                : demand.within(new Limits(null, demand.limits().maxKm()));
    }
}
