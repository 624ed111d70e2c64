package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/**
 * Solves one market to its proven optimum. A small one by the simplex method on all its pairs. A large one in five steps:
 * a quarter of its harvests and orders is solved in the same way, and tells about what everything is worth; each order
 * keeps the harvests near its best at those rents; an auction among them allocates nearly optimally; the simplex method
 * finishes from there; all other pairs are priced, and those that would gain join until none does.
 */
final class MarketSolver {

    private static final long FEW_PAIRS = 16_000_000;
    private static final int SAMPLE = 4;
    private static final int NEAR = Integer.getInteger("near", 64);
    private static final int MOST_NEAR = 1000;
    private static final int MOST_GAINING = 32;
    private static final int INCREMENTS_IN_WIDTH = Integer.getInteger("incs", 8);

    private final CropBook book;
    private final Market market;
    private final Watch watch;
    private final Candidates candidates;

    MarketSolver(CropBook book, Market market, Watch watch) {
        this.book = book;
        this.market = market;
        this.watch = watch;
        candidates = new Candidates(market.orders());
    }

    static final boolean TRACE = Boolean.getBoolean("trace");
    private long clock = System.nanoTime();

    private void trace(String what) {
        if (TRACE) {
            long now = System.nanoTime();
            System.out.printf("%7d x %7d %s %.3f s%n", market.harvests(), market.orders(), what, (now - clock) / 1e9);
            clock = now;
        }
    }

    Optimum solve() {
        watch.check();
        if ((long) market.harvests() * market.orders() <= FEW_PAIRS) {
            return solveAllPairs();
        }
        long[] rents = expectedRents();
        trace("expected");
        Tree tree = auctioned(rents);
        trace("auctioned");
        do {
            new Simplex(market, tree, candidates, watch).run();
            trace("simplex " + candidates.count() + " pivots " + tree.pivots);
        } while (price(tree));
        trace("priced");
        return Optimum.of(market, tree);
    }

    private Optimum solveAllPairs() {
        Sieve sieve = new Sieve(book, market, new long[market.harvests()]);
        new Rows(market, sieve).forEach((order, reader) -> {
            reader.read(order, market.worth()[order], Long.MAX_VALUE, Integer.MAX_VALUE);
            candidates.set(order, reader.row());
        });
        trace("enumerated " + candidates.count());
        Tree tree = Tree.unsold(market);
        new Simplex(market, tree, candidates, watch).run();
        trace("simplex pivots " + tree.pivots);
        return Optimum.of(market, tree);
    }

    /** What each harvest would earn, were it offered to the orders of a sample at the rents that these have among themselves. */
    private long[] expectedRents() {
        int[] orders = Sampling.every(SAMPLE, market.worth());
        Market sample = market.only(Sampling.every(SAMPLE, market.cost()), orders);
        long[] orderRents = new MarketSolver(book, sample, watch).solve().orderRent();
        trace("sample solved");
        long[] rents = new long[market.harvests()];
        Sieve.Reader reader = new Sieve(book, market, rents).reader();
        for (int i = 0; i < orders.length; i++) {
            long limit = market.worth()[orders[i]] - orderRents[i];
            for (int n = reader.read(orders[i], limit - 1, Long.MAX_VALUE, Integer.MAX_VALUE) - 1; n >= 0; n--) {
                rents[reader.harvest(n)] = Math.max(rents[reader.harvest(n)], limit - reader.landed(n));
            }
        }
        return rents;
    }

    private Tree auctioned(long[] expectedRents) {
        Sieve sieve = new Sieve(book, market, expectedRents);
        long width = Sampling.typicalWidth(market, sieve.reader(), NEAR);
        new Rows(market, sieve).forEach((order, reader) -> {
            reader.read(order, market.worth()[order], width, MOST_NEAR);
            candidates.set(order, reader.row());
        });
        trace("sieved " + candidates.count() + " width " + width);
        long margin = width * Integer.getInteger("margin", 50) / 100;
        int[] startingRents = Arrays.stream(expectedRents)
                .mapToInt(rent -> (int) Math.max(0, rent - margin))
                .toArray();
        Auction auction = new Auction(market, candidates, startingRents, watch);
        auction.run((int) Math.max(1, width / INCREMENTS_IN_WIDTH));
        trace("auction");
        return auction.tree();
    }

    /** Adds the pairs that would gain at the rents of the tree; false when there are none. */
    private boolean price(Tree tree) {
        long[] rents = new long[market.harvests()];
        Arrays.setAll(rents, tree::rent);
        long before = candidates.count();
        new Rows(market, new Sieve(book, market, rents)).forEach((order, reader) -> {
            long limit = market.worth()[order] - tree.rent(tree.nodeOfOrder(order));
            int gaining = reader.read(order, limit - 1, Long.MAX_VALUE, MOST_GAINING);
            for (int i = 0; i < gaining; i++) {
                candidates.add(order, reader.harvest(i));
            }
        });
        trace("pricing +" + (candidates.count() - before));
        return candidates.count() > before;
    }
}
