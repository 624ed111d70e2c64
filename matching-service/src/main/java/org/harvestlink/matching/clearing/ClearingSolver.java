package org.harvestlink.matching.clearing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.clearing.Cleared;
import org.harvestlink.matching.engine.clearing.Clearing;
import org.harvestlink.matching.engine.clearing.ClearingBook;
import org.harvestlink.matching.engine.clearing.ClearingProgress;
import org.harvestlink.matching.engine.clearing.Left;
import org.harvestlink.matching.engine.clearing.Trade;
import org.harvestlink.matching.engine.clearing.Unmatched;
import org.harvestlink.matching.match.MatchRepository;
import org.harvestlink.matching.match.Reason;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.position.PositionRepository;
import org.harvestlink.matching.reference.ReferenceBook;

/** Reads the book that is to be cleared, has the engine solve it, and puts the result into the words of the API. */
@ApplicationScoped
class ClearingSolver {

    private final Pool pool;
    private final Reads reads;
    private final PositionRepository positions;
    private final MatchRepository matches;
    private final ReferenceBook reference;
    private final Clock clock;

    ClearingSolver(
            Pool pool,
            Reads reads,
            PositionRepository positions,
            MatchRepository matches,
            ReferenceBook reference,
            Clock clock) {
        this.pool = pool;
        this.reads = reads;
        this.positions = positions;
        this.matches = matches;
        this.reference = reference;
        this.clock = clock;
    }

    Outcome solve(ClearingRow clearing, ClearingProgress progress, BooleanSupplier stop) {
        MarketFacts facts = ClearingWork.await(reference.facts(pool));
        ClearingBook book = book(clearing, facts);
        long began = System.nanoTime();
        Cleared cleared = Clearing.clear(book, progress, stop);
        long millis = (System.nanoTime() - began) / 1_000_000;
        return outcome(book, cleared, millis, Unmatched.of(book, cleared, stop));
    }

    private ClearingBook book(ClearingRow clearing, MarketFacts facts) {
        LocalDate today = LocalDate.now(clock);
        List<Position> open = new ArrayList<>();
        ClearingWork.await(positions.eachTradable(clearing.crop(), today, some -> {
            some.stream().filter(position -> takesPart(position, clearing)).forEach(open::add);
            return Uni.createFrom().voidItem();
        }));
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

    private static boolean takesPart(Position position, ClearingRow clearing) {
        DayWindow window = clearing.window();
        boolean ofMarket = clearing.market() == null
                || position.kind() == PositionKind.HARVEST
                || position.order().market().equals(clearing.market());
        return ofMarket && position.window().overlaps(window);
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

    private static Outcome outcome(ClearingBook book, Cleared cleared, long millis, Unmatched unmatched) {
        return new Outcome(
                cleared.surplusVnd(),
                cleared.upperBoundVnd(),
                cleared.matchedKg(),
                millis,
                cleared.trades().stream()
                        .map(trade -> line(trade, book.facts()))
                        .toList(),
                new Outcome.Unmatched(
                        unmatched.orders().size(),
                        unmatched.harvests().size(),
                        largest(unmatched.orders()),
                        largest(unmatched.harvests())));
    }

    private static List<Outcome.Left> largest(List<Left> left) {
        return left.stream()
                .sorted(Comparator.comparingLong(Left::kg).reversed().thenComparing(Left::place))
                .limit(Outcome.MOST_LEFT)
                .map(each -> new Outcome.Left(
                        each.id(),
                        each.kg(),
                        Reason.failing(each.rule(), each.why()),
                        each.nearestVndPerKg().isPresent()
                                ? each.nearestVndPerKg().getAsLong()
                                : null))
                .toList();
    }

    private static Outcome.TradeLine line(Trade trade, MarketFacts facts) {
        DaySpan days = new Pairing(trade.supply(), trade.demand(), facts)
                .deliveryDays()
                .orElseThrow();
        return new Outcome.TradeLine(
                trade.supply().id(), trade.demand().id(), trade.kg(), trade.priceVndPerKg(), days.from(), days.to());
    }
}
