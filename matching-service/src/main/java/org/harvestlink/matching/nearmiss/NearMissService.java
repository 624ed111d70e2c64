package org.harvestlink.matching.nearmiss;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.matching.continuous.BookQuestions;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.nearmiss.FewestHarvests;
import org.harvestlink.matching.engine.nearmiss.Fill;
import org.harvestlink.matching.engine.nearmiss.HarvestMisses;
import org.harvestlink.matching.engine.nearmiss.Ladder;
import org.harvestlink.matching.engine.nearmiss.NearMisses;
import org.harvestlink.matching.engine.nearmiss.Rung;
import org.harvestlink.matching.match.MatchRepository;
import org.harvestlink.matching.position.Listings;
import org.harvestlink.matching.position.Position;

/**
 * Finds the near misses of what the caller has listed: as it stands in the database, against the book of its crop. What can't
 * be traded (any longer) has none. For its owner alone: an order's near misses tell its maximum price.
 */
@ApplicationScoped
class NearMissService {

    /** A single change goes before two of the same effort, for they come first and the sort is stable. */
    private static final Comparator<Rung> SMALLEST_FIRST = Comparator.comparingLong(Rung::effort);

    private final Reads reads;
    private final Listings listings;
    private final MatchRepository matches;
    private final BookQuestions books;
    private final Clock clock;

    NearMissService(Reads reads, Listings listings, MatchRepository matches, BookQuestions books, Clock clock) {
        this.reads = reads;
        this.listings = listings;
        this.matches = matches;
        this.books = books;
        this.clock = clock;
    }

    /** Those of an order, for its buyer; 404 for everybody else. */
    Uni<List<NearMissView>> ofOrder(Caller caller, UUID id, Language language) {
        return own(caller, caller.isBuyer(), PositionKind.ORDER, id).chain(order -> demand(caller, order)
                .chain(demand -> ask(order, List.of(), book -> views(demand, book, language))));
    }

    /** The fewest harvests that fill an order, for its buyer; 404 for everybody else. */
    Uni<SplitFillView> splitFill(Caller caller, UUID id, Language language) {
        return own(caller, caller.isBuyer(), PositionKind.ORDER, id).chain(order -> demand(caller, order)
                .chain(demand -> ask(
                        order,
                        SplitFillView.of(0, Fill.NOTHING, language),
                        book -> SplitFillView.of(demand.openKg(), FewestHarvests.of(demand, book), language))));
    }

    private Uni<Demand> demand(Caller caller, Position order) {
        return reads.on(Actor.of(caller), connection -> matches.suppliers(connection, List.of(order.id())))
                .map(known -> order.demand(known.getOrDefault(order.id(), Set.of())));
    }

    /** Those of a harvest, for its cooperative; 404 for everybody else. */
    Uni<List<NearMissView>> ofHarvest(Caller caller, UUID id, Language language) {
        return own(caller, caller.isCooperative(), PositionKind.HARVEST, id)
                .chain(harvest -> ask(harvest, List.of(), book -> views(harvest.supply(), book, language)));
    }

    private Uni<Position> own(Caller caller, boolean ofRole, PositionKind kind, UUID id) {
        if (!ofRole) {
            throw Problem.notFound();
        }
        return listings.one(kind, id).invoke(position -> {
            if (!position.ownerId().equals(caller.organization())) {
                throw Problem.notFound();
            }
        });
    }

    private <T> Uni<T> ask(Position position, T untradable, Function<CropBook, T> question) {
        return position.tradable(LocalDate.now(clock))
                ? books.ask(position.crop(), question)
                : Uni.createFrom().item(untradable);
    }

    private static List<NearMissView> views(Demand demand, CropBook book, Language language) {
        Ladder ladder = NearMisses.of(demand, book);
        Names names = book.facts().names();
        return Stream.concat(ladder.singles().stream(), ladder.pairs().stream())
                .sorted(SMALLEST_FIRST)
                .map(rung -> NearMissView.of(rung, demand, names, language))
                .toList();
    }

    private static List<NearMissView> views(Supply supply, CropBook book, Language language) {
        Names names = book.facts().names();
        return HarvestMisses.of(supply, book).rungs().stream()
                .map(rung -> NearMissView.of(rung, supply, names, language))
                .toList();
    }
}
