package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import org.harvestlink.matching.engine.clearing.pattern.Conditions;
import org.harvestlink.matching.engine.clearing.pattern.Pairs;
import org.harvestlink.matching.engine.clearing.pattern.PatternClearing;
import org.harvestlink.matching.engine.clearing.pattern.PatternSearch;

/**
 * Solves a market with its side conditions, from its optimum without them. The search looks at the pairs of each order that
 * gain most at the rents of that optimum; the bound is then proven over every compatible pair: kilograms times rents plus what
 * the best pattern of each order brings at the rents.
 */
final class ConditionedSolver {

    private static final long KEPT_PAIRS = 8_000_000;
    private static final long PROOF_NODES = 20_000;

    /** Beyond any price and rent: an all-or-nothing order may need pairs that are worth less than nothing. */
    private static final long NO_CEILING = 1L << 40;

    private final CropBook book;
    private final Market market;
    private final Conditions conditions;
    private final Watch watch;

    ConditionedSolver(CropBook book, Conditions conditions, Watch watch) {
        this.book = book;
        this.market = book.market();
        this.conditions = conditions;
        this.watch = watch;
    }

    Optimum solve(Optimum without) {
        PatternClearing clearing = new PatternClearing(conditions, pairs(without.harvestRent()), watch::check);
        clearing.solve(without.harvestRent());
        long[] orderRents = new long[market.orders()];
        long bound = bound(clearing.rents(), orderRents);
        return allocation(clearing, orderRents, bound);
    }

    private Pairs pairs(long[] rents) {
        Pairs pairs = new Pairs(market.orders());
        new Rows(market, new Sieve(book, market, new long[rents.length]), watch).forEach((order, reader) -> {
            reader.read(order, ceiling(order, market.worth()[order]), Integer.MAX_VALUE);
            int[] row = reader.row();
            pairs.set(
                    order,
                    row,
                    Arrays.stream(row)
                            .map(harvest -> market.value(harvest, order))
                            .toArray());
            pairs.sort(order, rents, (int) (KEPT_PAIRS / market.orders()));
        });
        return pairs;
    }

    /** Also says at which rents of orders no pair is worth more than its two rents, which proves a weaker bound. */
    private long bound(long[] rents, long[] orderRents) {
        long[] brought = new long[market.orders()];
        new Rows(market, new Sieve(book, market, rents), watch).forEach((order, reader) -> {
            PatternSearch search = new PatternSearch(conditions, PROOF_NODES);
            search.turnTo(order);
            for (int i = reader.read(order, ceiling(order, market.worth()[order]), Integer.MAX_VALUE) - 1;
                    i >= 0;
                    i--) {
                int harvest = reader.harvest(i);
                long net = market.value(harvest, order) - rents[harvest];
                orderRents[order] = Math.max(orderRents[order], net);
                search.offer(harvest, net, market.supplyKg()[harvest]);
            }
            search.search();
            brought[order] = search.bound();
        });
        long bound = Arrays.stream(brought).sum();
        for (int harvest = 0; harvest < rents.length; harvest++) {
            bound += rents[harvest] * market.supplyKg()[harvest];
        }
        return bound;
    }

    private long ceiling(int order, long worth) {
        return conditions.allOrNothing()[order] ? NO_CEILING : worth;
    }

    private Optimum allocation(PatternClearing clearing, long[] orderRents, long bound) {
        int count = 0;
        for (int order = 0; order < market.orders(); order++) {
            count += clearing.lots(order);
        }
        Optimum allocation =
                new Optimum(new int[count], new int[count], new long[count], clearing.rents(), orderRents, bound);
        int trade = 0;
        for (int order = 0; order < market.orders(); order++) {
            for (int lot = 0; lot < clearing.lots(order); lot++) {
                allocation.harvest()[trade] = clearing.harvest(order, lot);
                allocation.order()[trade] = order;
                allocation.kg()[trade++] = clearing.kg(order, lot);
            }
        }
        return allocation;
    }
}
