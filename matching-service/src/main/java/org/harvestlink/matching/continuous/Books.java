package org.harvestlink.matching.continuous;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.matching.book.Ownership;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.match.MatchRepository;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.position.PositionRepository;
import org.harvestlink.matching.reference.ReferenceBook;
import org.jboss.logging.Logger;

/**
 * The books of this instance's crops in memory. Each is read from the database when its crop is claimed or the reference
 * data have changed; from then on it follows the queue, in which every change of a position stands. For one round of {@link
 * ContinuousMatching} at a time.
 */
@ApplicationScoped
class Books {

    private static final Logger LOG = Logger.getLogger(Books.class);

    private final Pool pool;
    private final PositionRepository positions;
    private final MatchRepository matches;
    private final ReferenceBook reference;
    private final Clock clock;
    private final Map<String, OpenBook> open = new HashMap<>();

    Books(Pool pool, PositionRepository positions, MatchRepository matches, ReferenceBook reference, Clock clock) {
        this.pool = pool;
        this.positions = positions;
        this.matches = matches;
        this.reference = reference;
        this.clock = clock;
    }

    /** The open book of a crop that {@link #follow} has met. */
    OpenBook of(String crop) {
        return open.get(crop);
    }

    /** Closes the books that another instance owns, or owned since they were opened. */
    void keep(Ownership.Owned owned) {
        open.keySet().retainAll(owned.all());
        open.keySet().removeAll(owned.claimed());
    }

    /** Brings the books up to what became of these positions; opens those that are not open yet. */
    Uni<Void> follow(Collection<Position> changed) {
        return reference
                .facts(pool)
                .chain(facts ->
                        openAll(changed.stream().map(Position::crop).distinct().toList(), facts))
                .chain(opened -> take(changed));
    }

    private Uni<Void> openAll(List<String> crops, MarketFacts facts) {
        Uni<Void> opened = Uni.createFrom().voidItem();
        for (String crop : crops) {
            OpenBook book = open.get(crop);
            if (book == null || book.facts() != facts) {
                opened = opened.chain(() -> read(crop, facts));
            } else {
                book.turnTo(today());
            }
        }
        return opened;
    }

    private Uni<Void> read(String crop, MarketFacts facts) {
        OpenBook book = new OpenBook(crop, facts);
        book.turnTo(today());
        open.remove(crop);
        return positions
                .tradable(pool, crop, today())
                .chain(found -> suppliers(found).invoke(known -> {
                    found.forEach(position -> book.take(position, known.getOrDefault(position.id(), Set.of())));
                    open.put(crop, book);
                    LOG.infof("opened the book of %s: %d positions", crop, found.size());
                }))
                .replaceWithVoid();
    }

    private Uni<Void> take(Collection<Position> changed) {
        return suppliers(changed)
                .invoke(known -> changed.forEach(
                        position -> of(position.crop()).take(position, known.getOrDefault(position.id(), Set.of()))))
                .replaceWithVoid();
    }

    /** Only an order that limits their number must know its suppliers. */
    private Uni<Map<UUID, Set<UUID>>> suppliers(Collection<Position> some) {
        List<UUID> orders = some.stream()
                .filter(any -> any.kind() == PositionKind.ORDER && any.order().maxSuppliers() != null)
                .map(Position::id)
                .toList();
        return orders.isEmpty() ? Uni.createFrom().item(Map.of()) : matches.suppliers(pool, orders);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
