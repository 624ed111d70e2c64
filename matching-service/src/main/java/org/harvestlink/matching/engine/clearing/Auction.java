package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The auction algorithm for transportation problems (D. P. Bertsekas, D. A. Castañón, The auction algorithm for the
 * transportation problem, Annals of Operations Research 20, 1989): each order that is not served bids for the harvest that
 * gains it most, as much rent as makes it indifferent to its second choice, plus an increment; who held those kilograms at
 * less rent must bid again. All kilograms of a harvest are alike, so the cheapest are taken first.
 *
 * <p>What comes out is within the increment times all kilograms of the optimum, if no harvest stays unsold at a starting
 * rent above 0. It needs no more than to be near: the simplex method finishes from there.
 */
final class Auction {

    private static final int STRIDE = 16;
    private static final int BIDS_BETWEEN_CHECKS = 50_000;

    private final Market market;
    private final Candidates candidates;
    private final Watch watch;
    private final Holdings holdings;
    private final int[] startingRent;
    private final int[] rent;
    private final int[] price;
    private final int[] leastTransport;
    private final long[] unsold;
    private final long[] unserved;
    private final Waiting waiting;

    private int harvest;
    private int best;
    private int second;

    Auction(Market market, Candidates candidates, int[] startingRent, Watch watch) {
        this.market = market;
        this.candidates = candidates;
        this.startingRent = startingRent;
        this.watch = watch;
        rent = startingRent.clone();
        price = new int[rent.length];
        Arrays.setAll(price, each -> market.cost()[each] + rent[each]);
        leastTransport = Stream.of(market.transport())
                .mapToInt(costs -> IntStream.of(costs).min().orElse(0))
                .toArray();
        holdings = new Holdings(market.harvests());
        unsold = market.supplyKg().clone();
        unserved = market.demandKg().clone();
        waiting = new Waiting(market.orders());
    }

    void run(int increment) {
        for (int order = 0; order < market.orders(); order++) {
            waiting.add(order);
        }
        int bids = 0;
        while (!waiting.isEmpty()) {
            int order = waiting.take();
            while (unserved[order] > 0 && choose(order)) {
                bid(order, increment);
                if (++bids % BIDS_BETWEEN_CHECKS == 0) {
                    watch.check();
                }
            }
        }
    }

    /** The lowest rent at which a kilogram of each harvest is to be had. */
    int[] rents() {
        return rent.clone();
    }

    /** A basis that carries what was sold, or something better. */
    Tree tree() {
        Forest forest = new Forest(market);
        for (int each = 0; each < unsold.length; each++) {
            if (unsold[each] > 0) {
                forest.add(each, forest.hub(), unsold[each]);
            }
        }
        for (int order = 0; order < unserved.length; order++) {
            if (unserved[order] > 0) {
                forest.add(forest.hub(), market.harvests() + order, unserved[order]);
            }
        }
        for (int each = 0; each < unsold.length; each++) {
            addSold(forest, each);
        }
        return forest.tree(rent);
    }

    private void addSold(Forest forest, int each) {
        for (int holding = holdings.first(each); holding != Holdings.NONE; holding = holdings.next(holding)) {
            forest.add(each, market.harvests() + holdings.order(holding), holdings.kg(holding));
        }
    }

    /**
     * Finds the first choice and what the second would gain; false when nothing gains. Rows are in the order of cost, so the
     * search ends where even without a rent nothing gains more than the second choice.
     */
    private boolean choose(int order) {
        int[] transport = market.transport()[market.destination()[order]];
        int[] district = market.district();
        int worth = market.worth()[order];
        int mostCost = worth - leastTransport[market.destination()[order]];
        int[] row = candidates.row(order);
        int size = candidates.size(order);
        best = 0;
        second = 0;
        harvest = -1;
        for (int from = 0; from < size && market.cost()[row[from]] < mostCost - second; from += STRIDE) {
            int end = Math.min(size, from + STRIDE);
            for (int i = from; i < end; i++) {
                int gain = worth - price[row[i]] - transport[district[row[i]]];
                if (gain > second) {
                    second = Math.min(gain, best);
                    if (gain > best) {
                        best = gain;
                        harvest = row[i];
                    }
                }
            }
        }
        return harvest >= 0;
    }

    private void bid(int order, int increment) {
        int offered = rent[harvest] + best - second + increment;
        long got = Math.min(unsold[harvest], unserved[order]);
        unsold[harvest] -= got;
        unserved[order] -= got;
        while (unsold[harvest] == 0 && unserved[order] > 0 && outbids(offered)) {
            int holding = holdings.first(harvest);
            long taken = Math.min(holdings.kg(holding), unserved[order]);
            got += taken;
            unserved[order] -= taken;
            unserved[holdings.order(holding)] += taken;
            waiting.add(holdings.order(holding));
            holdings.takeFirst(harvest, taken);
        }
        holdings.add(harvest, order, got, Math.min(offered, lowest(harvest) + increment));
        rent[harvest] = lowest(harvest);
        price[harvest] = market.cost()[harvest] + rent[harvest];
    }

    private boolean outbids(int offered) {
        int holding = holdings.first(harvest);
        return holding != Holdings.NONE && holdings.rent(holding) < offered;
    }

    private int lowest(int each) {
        if (unsold[each] > 0) {
            return startingRent[each];
        }
        int holding = holdings.first(each);
        return holding == Holdings.NONE ? Prices.MOST : holdings.rent(holding);
    }
}
