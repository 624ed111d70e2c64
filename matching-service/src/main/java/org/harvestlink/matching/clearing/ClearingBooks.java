package org.harvestlink.matching.clearing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.clearing.ClearingBook;
import org.harvestlink.matching.match.MatchRepository;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.position.PositionRepository;

/** Reads books to be cleared. It waits for the database, so it is for threads that may. */
@ApplicationScoped
public class ClearingBooks {

    private final Reads reads;
    private final PositionRepository positions;
    private final MatchRepository matches;
    private final Clock clock;

    ClearingBooks(Reads reads, PositionRepository positions, MatchRepository matches, Clock clock) {
        this.reads = reads;
        this.positions = positions;
        this.matches = matches;
        this.clock = clock;
    }

    /**
     * The book of those that take part, of which something can still be promised today or later.
     *
     * @param crop null for every crop
     */
    ClearingBook read(String crop, MarketFacts facts, Predicate<Position> takesPart) {
        return book(open(crop, takesPart), facts);
    }

    /** Those that take part, of which something can still be promised today or later; {@code crop} null for every crop. */
    public List<Position> open(String crop, Predicate<Position> takesPart) {
        List<Position> open = new ArrayList<>();
        ClearingWork.await(positions.eachTradable(crop, LocalDate.now(clock), some -> {
            some.stream().filter(takesPart).forEach(open::add);
            return Uni.createFrom().voidItem();
        }));
        return open;
    }

    /** A book of these positions. */
    public ClearingBook book(List<Position> open, MarketFacts facts) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Set<UUID>> suppliers = suppliers(open);
        return new ClearingBook(
                open.stream()
                        .filter(position -> position.kind() == PositionKind.HARVEST)
                        .map(position -> position.supply().since(today))
                        .toList(),
                open.stream()
                        .filter(position -> position.kind() == PositionKind.ORDER)
                        .map(position -> position.demand(suppliers.getOrDefault(position.id(), Set.of()))
                                .since(today))
                        .toList(),
                facts,
                Map.of());
    }

    private Map<UUID, Set<UUID>> suppliers(List<Position> open) {
        List<UUID> orders = open.stream()
                .filter(any -> any.kind() == PositionKind.ORDER && any.order().maxSuppliers() != null)
                .map(Position::id)
                .toList();
        return orders.isEmpty()
                ? Map.of()
                : ClearingWork.await(reads.on(Actor.MARKET, connection -> matches.suppliers(connection, orders)));
    }
}
