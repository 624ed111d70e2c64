package org.harvestlink.matching.continuous;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Intake;
import org.harvestlink.delivery.Reads;
import org.harvestlink.matching.MatchingConfig;
import org.harvestlink.matching.book.Ownership;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.position.PositionRepository;
import org.harvestlink.matching.position.Search;
import org.jboss.logging.Logger;

/**
 * Takes up the positions of the books that this instance owns and that wait for a search, one after another in the order
 * in which they changed, so that the same sequence of listings always makes the same market. Questions to the books are
 * answered once the books know what has changed, before the search for partners begins.
 */
@ApplicationScoped
class ContinuousMatching {

    private static final Logger LOG = Logger.getLogger(ContinuousMatching.class);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Pool pool;
    private final Reads reads;
    private final Ownership ownership;
    private final PositionRepository positions;
    private final Books books;
    private final RematchQueue queue;
    private final PartnerSearch partners;
    private final BookQuestions questions;
    private final BorrowedBooks borrowed;
    private final Search search;
    private final MatchingConfig config;
    private final Thread thread = new Thread(this::run, "continuous-matching");
    private volatile boolean stopping;

    ContinuousMatching(
            Pool pool,
            Reads reads,
            Ownership ownership,
            PositionRepository positions,
            Books books,
            RematchQueue queue,
            PartnerSearch partners,
            BookQuestions questions,
            BorrowedBooks borrowed,
            Search search,
            MatchingConfig config) {
        this.ownership = ownership;
        this.positions = positions;
        this.books = books;
        this.pool = pool;
        this.reads = reads;
        this.queue = queue;
        this.partners = partners;
        this.questions = questions;
        this.borrowed = borrowed;
        this.search = search;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        search.ring();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void run() {
        while (!stopping) {
            try {
                if (round() == 0) {
                    search.await(config.rest());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("the search for partners waits: %s", e.getMessage());
                rest();
            }
        }
    }

    private int round() {
        List<Question<?>> asked = questions.next();
        try {
            return round(asked);
        } catch (RuntimeException e) {
            asked.forEach(question -> question.fail(e));
            throw e;
        }
    }

    private int round(List<Question<?>> asked) {
        Ownership.Owned owned = await(ownership.settled(pool));
        books.keep(owned);
        List<RematchQueue.Entry> waiting = await(queue.first(pool, owned.all(), config.round()));
        if (waiting.isEmpty() && asked.isEmpty()) {
            return 0;
        }
        Set<UUID> ids = waiting.stream()
                .map(RematchQueue.Entry::positionId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<UUID, Position> changed = await(reads.on(Actor.MARKET, connection -> positions.readable(connection, ids)));
        await(books.follow(changed.values(), cropsOf(asked, owned)));
        asked.forEach(question -> answer(question, owned));
        ids.stream().map(changed::get).filter(Objects::nonNull).forEach(this::searchFor);
        await(queue.remove(pool, waiting, ownership.self()));
        return waiting.size() + asked.size();
    }

    private static Set<String> cropsOf(List<Question<?>> asked, Ownership.Owned owned) {
        return asked.stream().map(Question::crop).filter(owned.all()::contains).collect(Collectors.toSet());
    }

    private void answer(Question<?> question, Ownership.Owned owned) {
        if (owned.all().contains(question.crop())) {
            books.of(question.crop()).answer(question);
        } else {
            borrowed.answer(question);
        }
    }

    /** A failure that will pass ends the round, which begins again; any other must not hold up the whole market. */
    private void searchFor(Position position) {
        try {
            await(partners.search(position, books.of(position.crop())));
        } catch (RuntimeException e) {
            if (Intake.willPass(e)) {
                throw e;
            }
            LOG.errorf(e, "no search for %s until it changes again", position.id());
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(config.rest().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T await(Uni<T> step) {
        return step.await().atMost(LIMIT);
    }
}
