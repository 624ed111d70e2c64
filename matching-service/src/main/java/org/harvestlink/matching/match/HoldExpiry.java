package org.harvestlink.matching.match;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Problem;
import org.harvestlink.matching.position.Search;
import org.jboss.logging.Logger;

/**
 * Gives the kilograms of unanswered holds back, exactly those that were taken. It looks as soon as the service has started, so
 * that holds which ran out while none ran are over at once, the longest over first. Until a hold is swept its kilograms are held,
 * but nobody can accept it any more: {@link MatchLife} asks the clock, not the sweep.
 */
@ApplicationScoped
class HoldExpiry {

    private static final Logger LOG = Logger.getLogger(HoldExpiry.class);
    static final String SWEEP = "holds";

    private static final int BATCH = 200;

    private final Reads reads;
    private final MatchRepository matches;
    private final ConnectionWrites writes;
    private final Search search;
    private final Clock clock;

    HoldExpiry(Reads reads, MatchRepository matches, ConnectionWrites writes, Search search, Clock clock) {
        this.reads = reads;
        this.matches = matches;
        this.writes = writes;
        this.search = search;
        this.clock = clock;
    }

    @Scheduled(identity = SWEEP, every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return reads.on(Actor.MARKET, connection -> matches.expired(connection, clock.instant(), BATCH))
                .onItem()
                .transformToMulti(expired -> Multi.createFrom().iterable(expired))
                .onItem()
                .transformToUniAndConcatenate(this::expire)
                .collect()
                .asList()
                .replaceWithVoid()
                .onFailure()
                .invoke(e -> LOG.warnf("holds that are over wait: %s", e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> expire(Match match) {
        return writes.change(
                        Actor.MARKET,
                        connection -> matches.apply(connection, MatchRules.expire(match, clock.instant())))
                .invoke(search::ring)
                // answered in the last moment: then it is no longer a hold, and there is nothing to give back
                .onFailure(Problem.class)
                .recoverWithNull()
                .replaceWithVoid();
    }
}
