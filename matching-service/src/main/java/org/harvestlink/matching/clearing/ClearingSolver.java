package org.harvestlink.matching.clearing;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.clearing.Cleared;
import org.harvestlink.matching.engine.clearing.Clearing;
import org.harvestlink.matching.engine.clearing.ClearingBook;
import org.harvestlink.matching.engine.clearing.ClearingProgress;
import org.harvestlink.matching.engine.clearing.Left;
import org.harvestlink.matching.engine.clearing.Unmatched;
import org.harvestlink.matching.match.Reason;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.reference.ReferenceBook;

/** Reads the book that is to be cleared, has the engine solve it, and puts the result into the words of the API. */
@ApplicationScoped
class ClearingSolver {

    private final Pool pool;
    private final ClearingBooks books;
    private final ReferenceBook reference;

    ClearingSolver(Pool pool, ClearingBooks books, ReferenceBook reference) {
        this.pool = pool;
        this.books = books;
        this.reference = reference;
    }

    Outcome solve(ClearingRow clearing, ClearingProgress progress, BooleanSupplier stop) {
        MarketFacts facts = ClearingWork.await(reference.facts(pool));
        ClearingBook book = books.read(clearing.crop(), facts, position -> takesPart(position, clearing));
        long began = System.nanoTime();
        Cleared cleared = Clearing.clear(book, progress, stop);
        long millis = (System.nanoTime() - began) / 1_000_000;
        return outcome(book, cleared, millis, Unmatched.of(book, cleared, stop));
    }

    private static boolean takesPart(Position position, ClearingRow clearing) {
        DayWindow window = clearing.window();
        boolean ofMarket = clearing.market() == null
                || position.kind() == PositionKind.HARVEST
                || position.order().market().equals(clearing.market());
        return ofMarket && position.window().overlaps(window);
    }

    private static Outcome outcome(ClearingBook book, Cleared cleared, long millis, Unmatched unmatched) {
        return new Outcome(
                cleared.surplusVnd(),
                cleared.upperBoundVnd(),
                cleared.matchedKg(),
                millis,
                cleared.trades().stream()
                        .map(trade -> ProposedTrade.of(trade, book.facts()))
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
}
