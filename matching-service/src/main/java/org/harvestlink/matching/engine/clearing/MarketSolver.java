package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/**
 * Solves one market to its proven optimum: all pairs are listed; an auction in two rounds, the second with smaller steps among
 * the pairs that the first left near, allocates almost optimally; the simplex method finishes from there; then every pair is
 * priced at the rents found, and those that would gain join until none does (column generation). A small market goes to the
 * simplex method at once.
 */
final class MarketSolver {

    /** So many pairs go to the simplex method at once. */
    static final long FEW_PAIRS = 400_000;

    private static final long MOST_PAIRS = 80_000_000;
    private static final int MOST_GAINING = 32;

    /** The steps of the rounds, as parts of what the mean pair is worth; measured, see docs/decisions. */
    private static final int[] ROUNDS = {22, 110};

    /** How far below its best choice, in steps, a pair may lie to be kept. */
    private static final int KEPT_STEPS = 2;

    /** By how many steps rents are lowered before the next round, so that few harvests start too dear. */
    private static final int MARGIN_STEPS = 4;

    private final CropBook book;
    private final Market market;
    private final Watch watch;
    private final long fewPairs;
    private final Candidates candidates;

    MarketSolver(CropBook book, Watch watch, long fewPairs) {
        this.book = book;
        this.market = book.market();
        this.watch = watch;
        this.fewPairs = fewPairs;
        candidates = new Candidates(market.orders());
    }

    Optimum solve() {
        watch.check();
        list();
        Tree tree = candidates.count() <= fewPairs ? Tree.unsold(market) : auctioned();
        do {
            watch.check();
            new Simplex(market, tree, candidates, watch).run();
        } while (price(tree));
        return Optimum.of(market, tree);
    }

    /** Lists the pairs that are worth anything; the cheapest of each order if there are too many to remember. */
    private void list() {
        Sieve sieve = new Sieve(book, market, new long[market.harvests()]);
        int most = (int) Math.min(Integer.MAX_VALUE, MOST_PAIRS / Math.max(1, market.orders()));
        new Rows(market, sieve, watch).forEach((order, reader) -> {
            reader.read(order, market.worth()[order], most);
            candidates.set(order, reader.row());
        });
    }

    private Tree auctioned() {
        long scale = candidates.meanValue(market);
        int[] rents = new int[market.harvests()];
        Auction auction = null;
        for (int part : ROUNDS) {
            int step = (int) Math.max(1, scale / part);
            auction = new Auction(market, candidates, rents, watch);
            auction.run(step);
            candidates.keepNear(market, auction.rents(), KEPT_STEPS * step);
            rents = Arrays.stream(auction.rents())
                    .map(rent -> Math.max(0, rent - MARGIN_STEPS * step))
                    .toArray();
        }
        return auction.tree();
    }

    /** Adds the pairs that would gain at the rents of the tree; false when there are none. */
    private boolean price(Tree tree) {
        long[] rents = new long[market.harvests()];
        Arrays.setAll(rents, tree::rent);
        long before = candidates.count();
        new Rows(market, new Sieve(book, market, rents), watch).forEach((order, reader) -> {
            long limit = market.worth()[order] - tree.rent(tree.nodeOfOrder(order));
            for (int i = reader.read(order, limit - 1, MOST_GAINING) - 1; i >= 0; i--) {
                candidates.add(order, reader.harvest(i));
            }
        });
        return candidates.count() > before;
    }
}
