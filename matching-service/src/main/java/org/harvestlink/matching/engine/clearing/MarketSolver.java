package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Solves one market to its proven optimum: all pairs are listed; an auction in rounds, each with smaller steps among
 * the pairs that the one before left near, allocates almost optimally; the simplex method finishes from there; then every pair is
 * priced at the rents found, and those that would gain join until none does (column generation). A small market goes to the
 * simplex method at once.
 */
final class MarketSolver {

    /** So many pairs go to the simplex method at once. */
    static final long FEW_PAIRS = 400_000;

    /** So many are remembered at the start: of more, each order's cheapest, and what is missing joins as it is found. */
    static final long MOST_PAIRS = 80_000_000;

    private static final int MOST_GAINING = 32;
    private static final int MOST_BETTER = 200;

    /** One order in so many may have a cut list: pricing makes good for them. */
    private static final int FEW_CUT = 20;

    /** A round of the auction is repeated until one in so many pairs, or fewer, has been missing from its lists. */
    private static final int FEW_MORE = 500;

    /** The steps of the rounds, as parts of what the mean pair is worth; measured, see docs/decisions. */
    private static final int[] ROUNDS = {22, 110};

    /** Those of a market of which more pairs lie near than the simplex method would get through in time. */
    private static final int[] ROUNDS_OF_MANY = {22, 110, 440};

    /** How far below its best choice, in steps, a pair may lie to be kept. */
    private static final int KEPT_STEPS = 2;

    /** By how many steps rents are lowered before the next round, so that few harvests start too dear. */
    private static final int MARGIN_STEPS = 4;

    private final CropBook book;
    private final Market market;
    private final Watch watch;
    private final long fewPairs;
    private final long mostPairs;
    private final Candidates candidates;
    /** Whether the lists of so many orders were cut that the auction would go astray without what they lack. */
    private boolean cut;

    MarketSolver(CropBook book, Watch watch) {
        this(book, watch, FEW_PAIRS, MOST_PAIRS);
    }

    MarketSolver(CropBook book, Watch watch, long fewPairs, long mostPairs) {
        this.book = book;
        this.market = book.market();
        this.watch = watch;
        this.fewPairs = fewPairs;
        this.mostPairs = mostPairs;
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
        int most = (int) Math.min(Integer.MAX_VALUE, mostPairs / Math.max(1, market.orders()));
        new Rows(market, sieve, watch).forEach((order, reader) -> {
            reader.read(order, market.worth()[order], most);
            candidates.set(order, reader.row());
        });
        cut = candidates.ofSize(most) > market.orders() / FEW_CUT;
    }

    private Tree auctioned() {
        long scale = candidates.meanValue(market);
        int[] rents = new int[market.harvests()];
        Auction auction = null;
        for (int part : cut ? ROUNDS_OF_MANY : ROUNDS) {
            int step = (int) Math.max(1, scale / part);
            do {
                auction = new Auction(market, candidates, rents, watch);
                auction.run(step);
                rents = lowered(auction.rents(), MARGIN_STEPS * step);
            } while (cut && addBetter(auction.rents(), step));
            candidates.keepNear(market, auction.rents(), KEPT_STEPS * step);
        }
        return auction.tree();
    }

    private static int[] lowered(int[] rents, int by) {
        return Arrays.stream(rents).map(rent -> Math.max(0, rent - by)).toArray();
    }

    /** Adds pairs that were not listed and would gain more than a step at these rents; false when there were next to none. */
    private boolean addBetter(int[] rents, int step) {
        long before = candidates.count();
        long added = add(
                Arrays.stream(rents).asLongStream().toArray(),
                order -> market.worth()[order] - candidates.best(market, rents, order) - step - 1,
                MOST_BETTER);
        candidates.sort(market);
        return added > before / FEW_MORE;
    }

    /** Adds the pairs that would gain at the rents of the tree; false when there are none. */
    private boolean price(Tree tree) {
        long[] rents = new long[market.harvests()];
        Arrays.setAll(rents, tree::rent);
        return add(rents, order -> market.worth()[order] - tree.rent(tree.nodeOfOrder(order)) - 1, MOST_GAINING) > 0;
    }

    /** Adds for each order the first {@code most} pairs whose landed cost is within its ceiling; says how many there were. */
    private long add(long[] rents, IntToLongFunction ceiling, int most) {
        long before = candidates.count();
        new Rows(market, new Sieve(book, market, rents), watch).forEach((order, reader) -> {
            for (int i = reader.read(order, ceiling.applyAsLong(order), most) - 1; i >= 0; i--) {
                candidates.add(order, reader.harvest(i));
            }
        });
        return candidates.count() - before;
    }
}
