package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/**
 * Solves one market to its proven optimum. A small one by the simplex method on all its pairs. A large one in five steps:
 * a quarter of its harvests and orders is solved in the same way, and tells about what everything is worth; each order
 * keeps the harvests near its best at those rents; an auction among them allocates nearly optimally; the simplex method
 * finishes from there; all other pairs are priced, and those that would gain join until none does.
 */
final class MarketSolver {

    private static final long FEW_PAIRS = Long.getLong("few", 400_000);
    private static final int MOST_GAINING = 32;

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
    private long clock = cpu();

    static long cpu() {
        try { return Long.parseLong(java.nio.file.Files.readString(java.nio.file.Path.of("/proc/thread-self/schedstat")).split(" ")[0]); } catch (Exception e) { return 0; }
    }

    private void trace(String what) {
        if (TRACE) {
            long now = cpu();
            System.out.printf("%7d x %7d %s %.3f s%n", market.harvests(), market.orders(), what, (now - clock) / 1e9);
            clock = now;
        }
    }

    Optimum solve() {
        watch.check();
        enumerate();
        trace("enumerated " + candidates.count());
        final Tree tree = candidates.count() <= FEW_PAIRS ? Tree.unsold(market) : auctioned();
        do {
            new Simplex(market, tree, candidates, watch).run();
            trace("simplex " + candidates.count() + " pivots " + tree.pivots);
        } while (price(tree));
        return Optimum.of(market, tree);
    }

    /** Lists all pairs that are worth anything. */
    private void enumerate() {
        Sieve sieve = new Sieve(book, market, new long[market.harvests()]);
        new Rows(market, sieve).forEach((order, reader) -> {
            reader.read(order, market.worth()[order], Long.MAX_VALUE, Integer.MAX_VALUE);
            candidates.set(order, reader.row());
        });
    }

    private Tree auctioned() {
        long scale = candidates.meanValue(market);
        trace("scale " + scale);
        String[] incs = System.getProperty("incs", "22,110").split(",");
        double margin = Double.parseDouble(System.getProperty("margin", "4"));
        double width = Double.parseDouble(System.getProperty("width", "4"));
        int[] rents = new int[market.harvests()];
        Auction auction = null;
        for (String each : incs) {
            int increment = (int) Math.max(1, scale / Integer.parseInt(each));
            auction = new Auction(market, candidates, rents, watch);
            auction.run(increment);
            trace("auction " + increment);
            candidates.keepNear(market, auction.rents(), (int) (width * increment));
            trace("kept " + candidates.count());
            rents = auction.rents();
            for (int harvest = 0; harvest < rents.length; harvest++) {
                rents[harvest] = (int) Math.max(0, rents[harvest] - margin * increment);
            }
        }
        Tree tree = auction.tree();
        trace("tree");
        return tree;
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
