package org.harvestlink.matching.engine.clearing;

/**
 * The primal simplex method on a tree: as long as an arc among the candidates would gain, it enters. Each order offers its
 * best arc if that gains more than a threshold, which halves when few do: the largest gains come first, without ever
 * looking for the very largest.
 */
final class Simplex {

    private static final int ARCS_PER_VISIT = 3;

    private final Market market;
    private final Tree tree;
    private final Candidates candidates;
    private final Watch watch;
    private final int harvests;

    private int bestHarvest;
    private long bestGain;

    Simplex(Market market, Tree tree, Candidates candidates, Watch watch) {
        this.market = market;
        this.tree = tree;
        this.candidates = candidates;
        this.watch = watch;
        harvests = market.harvests();
    }

    /** Pivots until no candidate gains anything and no rent is negative. */
    void run() {
        int few = market.orders() / 50;
        for (long threshold = largestGain() / 2; threshold > 0; threshold /= 2) {
            while (sweep(threshold) > few) {
                watch.check();
            }
        }
        while (sweep(0) > 0) {
            watch.check();
        }
    }

    private long largestGain() {
        long largest = 0;
        for (int order = 0; order < market.orders(); order++) {
            findBest(order, largest);
            largest = bestGain;
        }
        return largest;
    }

    /** One round through all orders and all rents; gives the number of pivots. */
    private int sweep(long threshold) {
        int pivots = 0;
        for (int order = 0; order < market.orders(); order++) {
            pivots += visit(order, threshold);
        }
        for (int node = 0; node < tree.hub(); node++) {
            pivots += release(node, threshold);
        }
        return pivots;
    }

    private int visit(int order, long threshold) {
        int pivots = 0;
        int node = tree.nodeOfOrder(order);
        for (int arc = 0; arc < ARCS_PER_VISIT && findBest(order, threshold); arc++) {
            int harvest = bestHarvest;
            tree.enter(harvest, node, bestGain);
            pivots += 1 + release(harvest, threshold) + release(node, threshold);
        }
        return pivots;
    }

    /** Lets a node that is paid less than nothing keep its kilograms. */
    private int release(int node, long threshold) {
        long loss = -tree.rent(node);
        if (loss <= threshold) {
            return 0;
        }
        if (node < harvests) {
            tree.enter(node, tree.hub(), loss);
        } else {
            tree.enter(tree.hub(), node, loss);
        }
        return 1;
    }

    /** Finds the candidate that gains most, if any gains more than {@code threshold}. */
    private boolean findBest(int order, long threshold) {
        long limit = market.worth()[order] - tree.rent(harvests + order);
        int[] transport = market.transport()[market.destination()[order]];
        int[] cost = market.cost();
        int[] district = market.district();
        int[] row = candidates.row(order);
        bestGain = threshold;
        bestHarvest = -1;
        for (int i = candidates.size(order) - 1; i >= 0; i--) {
            int harvest = row[i];
            long gain = limit - cost[harvest] - transport[district[harvest]] - tree.rent(harvest);
            if (gain > bestGain) {
                bestGain = gain;
                bestHarvest = harvest;
            }
        }
        return bestHarvest >= 0;
    }
}
