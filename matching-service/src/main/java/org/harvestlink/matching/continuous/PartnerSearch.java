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
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.http.Problem;
import org.harvestlink.matching.MatchingConfig;
import org.harvestlink.matching.book.Ownership;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.match.MatchRepository;
import org.harvestlink.matching.match.Transition;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.position.PositionRepository;
import org.harvestlink.matching.reference.ReferenceBook;

/** Looks for the partners of one position and writes what comes of it. */
@ApplicationScoped
class PartnerSearch {

    private final Pool pool;
    private final PositionRepository positions;
    private final MatchRepository matches;
    private final ReferenceBook reference;
    private final Ownership ownership;
    private final RematchQueue queue;
    private final ConnectionWrites writes;
    private final MatchingConfig config;
    private final Clock clock;

    PartnerSearch(
            Pool pool,
            PositionRepository positions,
            MatchRepository matches,
            ReferenceBook reference,
            Ownership ownership,
            RematchQueue queue,
            ConnectionWrites writes,
            MatchingConfig config,
            Clock clock) {
        this.pool = pool;
        this.positions = positions;
        this.matches = matches;
        this.reference = reference;
        this.ownership = ownership;
        this.queue = queue;
        this.writes = writes;
        this.config = config;
        this.clock = clock;
    }

    /** Brings the proposals of a position up to date. */
    Uni<Void> search(UUID positionId) {
        return positions
                .find(pool, List.of(positionId))
                .chain(found -> found.isEmpty() ? Uni.createFrom().voidItem() : search(found.get(positionId)));
    }

    private Uni<Void> search(Position position) {
        LocalDate today = LocalDate.now(clock);
        return reference.facts(pool).chain(facts -> positions
                .candidates(pool, position, today)
                .chain(candidates -> market(position, candidates, facts, today)
                        .chain(market -> matches.ofPosition(pool, position.id())
                                .map(its -> new Plan(position, its, market, config.partners(), clock.instant())))
                        .chain(plan -> carryOut(position.crop(), plan.steps()))
                        .chain(done -> askWholeOrders(position, candidates))));
    }

    private Uni<Market> market(Position position, List<Position> candidates, MarketFacts facts, LocalDate today) {
        Map<UUID, Position> around = new HashMap<>();
        candidates.forEach(candidate -> around.put(candidate.id(), candidate));
        around.put(position.id(), position);
        Collection<UUID> orders = around.values().stream()
                .filter(any -> any.kind() == PositionKind.ORDER && any.order().maxSuppliers() != null)
                .map(Position::id)
                .toList();
        Uni<Map<UUID, Set<UUID>>> suppliers =
                orders.isEmpty() ? Uni.createFrom().item(Map.of()) : matches.suppliers(pool, orders);
        return suppliers.map(known -> new Market(around, known, facts, today));
    }

    /** Steps that move no kilograms go together; each that does is a promise of its own. */
    private Uni<Void> carryOut(String crop, List<Transition> steps) {
        List<Transition> still =
                steps.stream().filter(step -> step.move().isNone()).toList();
        Uni<Void> done = still.isEmpty()
                ? Uni.createFrom().voidItem()
                : writes.change(connection ->
                        ownership.hold(connection, crop).chain(mine -> matches.applyStill(connection, still)));
        for (Transition step : steps) {
            if (!step.move().isNone()) {
                done = done.chain(before -> promise(step));
            }
        }
        return done;
    }

    private Uni<Void> promise(Transition step) {
        return writes.change(connection -> matches.apply(connection, step))
                // the other side was quicker: the search that its step asks for sees the match as it is then
                .onFailure(Problem.class)
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** An all-or-nothing order that needs several harvests is only found from its own side. */
    private Uni<Void> askWholeOrders(Position position, List<Position> candidates) {
        List<UUID> whole = candidates.stream()
                .filter(candidate -> candidate.kind() == PositionKind.ORDER
                        && candidate.order().allOrNothing())
                .map(Position::id)
                .toList();
        boolean lookedAtFirst = position.kind() == PositionKind.HARVEST && position.tradable(LocalDate.now(clock));
        return lookedAtFirst && !whole.isEmpty()
                ? queue.add(pool, position.crop(), whole)
                : Uni.createFrom().voidItem();
    }
}
