package org.harvestlink.matching.continuous;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.harvestlink.matching.book.Ownership;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.position.Position;
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
    private final BookReader reader;
    private final ReferenceBook reference;
    private final Clock clock;
    private final Map<String, OpenBook> open = new HashMap<>();

    Books(Pool pool, BookReader reader, ReferenceBook reference, Clock clock) {
        this.pool = pool;
        this.reader = reader;
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

    /** Brings the books up to what became of these positions; opens theirs and those asked about that are not open yet. */
    Uni<Void> follow(Collection<Position> changed, Set<String> askedAbout) {
        Set<String> crops = new LinkedHashSet<>(askedAbout);
        changed.forEach(position -> crops.add(position.crop()));
        return reference.facts(pool).chain(facts -> openAll(crops, facts)).chain(opened -> take(changed));
    }

    private Uni<Void> openAll(Set<String> crops, MarketFacts facts) {
        Uni<Void> opened = Uni.createFrom().voidItem();
        for (String crop : crops) {
            OpenBook book = open.get(crop);
            if (book == null || book.facts() != facts) {
                opened = opened.chain(() -> open(crop, facts));
            } else {
                book.turnTo(LocalDate.now(clock));
            }
        }
        return opened;
    }

    private Uni<Void> open(String crop, MarketFacts facts) {
        open.remove(crop);
        return reader.read(crop, facts)
                .invoke(book -> {
                    open.put(crop, book);
                    LOG.infof("opened the book of %s: %d positions", crop, book.size());
                })
                .replaceWithVoid();
    }

    private Uni<Void> take(Collection<Position> changed) {
        return reader.suppliers(changed)
                .invoke(known -> changed.forEach(
                        position -> of(position.crop()).take(position, known.getOrDefault(position.id(), Set.of()))))
                .replaceWithVoid();
    }
}
