package org.harvestlink.matching.continuous;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.match.MatchRepository;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.position.PositionRepository;

/** Reads a crop's book from the database, as it is today. */
@ApplicationScoped
class BookReader {

    private final Reads reads;
    private final PositionRepository positions;
    private final MatchRepository matches;
    private final Clock clock;

    BookReader(Reads reads, PositionRepository positions, MatchRepository matches, Clock clock) {
        this.reads = reads;
        this.positions = positions;
        this.matches = matches;
        this.clock = clock;
    }

    /** A new book of everything that can be traded of a crop. A worker puts it together: a large one takes a while. */
    Uni<OpenBook> read(String crop, MarketFacts facts) {
        LocalDate today = LocalDate.now(clock);
        OpenBook book = new OpenBook(crop, facts);
        book.turnTo(today);
        return positions.eachTradable(crop, today, some -> take(book, some)).replaceWith(book);
    }

    private Uni<Void> take(OpenBook book, List<Position> some) {
        return suppliers(some)
                .invoke(known ->
                        some.forEach(position -> book.take(position, known.getOrDefault(position.id(), Set.of()))))
                .replaceWithVoid();
    }

    /** The cooperatives that have a part of these already, by order. Only an order that limits their number must know them. */
    Uni<Map<UUID, Set<UUID>>> suppliers(Collection<Position> some) {
        List<UUID> orders = some.stream()
                .filter(any -> any.kind() == PositionKind.ORDER && any.order().maxSuppliers() != null)
                .map(Position::id)
                .toList();
        return orders.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : reads.on(Actor.MARKET, connection -> matches.suppliers(connection, orders));
    }
}
