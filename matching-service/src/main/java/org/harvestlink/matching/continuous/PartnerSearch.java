package org.harvestlink.matching.continuous;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Problem;
import org.harvestlink.matching.MatchingConfig;
import org.harvestlink.matching.book.Ownership;
import org.harvestlink.matching.match.MatchRepository;
import org.harvestlink.matching.match.Transition;
import org.harvestlink.matching.position.Position;

/** Looks for the partners of one position in its open book and writes what comes of it. */
@ApplicationScoped
class PartnerSearch {

    private final Pool pool;
    private final Reads reads;
    private final MatchRepository matches;
    private final Ownership ownership;
    private final RematchQueue queue;
    private final ConnectionWrites writes;
    private final MatchingConfig config;
    private final Clock clock;

    PartnerSearch(
            Pool pool,
            Reads reads,
            MatchRepository matches,
            Ownership ownership,
            RematchQueue queue,
            ConnectionWrites writes,
            MatchingConfig config,
            Clock clock) {
        this.pool = pool;
        this.reads = reads;
        this.matches = matches;
        this.ownership = ownership;
        this.queue = queue;
        this.writes = writes;
        this.config = config;
        this.clock = clock;
    }

    /** Brings the proposals of a position up to date. */
    Uni<Void> search(Position position, OpenBook book) {
        return reads.on(Actor.MARKET, connection -> matches.ofPosition(connection, position.id()))
                .map(its -> new Plan(position, its, book, config.partners(), clock.instant()))
                .chain(plan -> carryOut(position.crop(), plan.steps()))
                .chain(done -> askWholeOrders(position, book));
    }

    /** Steps that move no kilograms go together; each that does is a promise of its own. */
    private Uni<Void> carryOut(String crop, List<Transition> steps) {
        List<Transition> still =
                steps.stream().filter(step -> step.move().isNone()).toList();
        Uni<Void> done = still.isEmpty()
                ? Uni.createFrom().voidItem()
                : writes.change(Actor.MARKET, connection -> ownership
                        .hold(connection, crop)
                        .chain(mine -> matches.applyStill(connection, still)));
        for (Transition step : steps) {
            if (!step.move().isNone()) {
                done = done.chain(before -> promise(step));
            }
        }
        return done;
    }

    private Uni<Void> promise(Transition step) {
        return writes.change(Actor.MARKET, connection -> matches.apply(connection, step))
                // the other side was quicker: the search that its step asks for sees the match as it is then
                .onFailure(Problem.class)
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** An all-or-nothing order that needs several harvests is only found from its own side. */
    private Uni<Void> askWholeOrders(Position position, OpenBook book) {
        List<UUID> whole =
                position.kind() == PositionKind.HARVEST ? book.wholeOrders(position, config.partners()) : List.of();
        return whole.isEmpty() ? Uni.createFrom().voidItem() : queue.add(pool, position.crop(), whole);
    }
}
