package org.harvestlink.matching.engine.clearing.pattern;

import java.util.Arrays;

/**
 * Looks for rents that bound the surplus as low as can be. When harvests charge rents and orders may take whatever they want of
 * them, each order by itself takes its best pattern, and kilograms times rents plus what the patterns bring bound every
 * allocation (Lagrangian relaxation of the harvests' kilograms). Rents rise where more is wanted than there is and fall where
 * less is: a subgradient method with steps as B. T. Polyak proposed (1969), shrinking, scaled by the harvests' kilograms, along
 * a mean of the last directions.
 */
final class RentSearch {

    private static final double FIRST_STEP = 0.3;
    private static final double LAST_STEP = 0.05;
    private static final double MEMORY = 0.8;
    private static final double LEAST_GAP = 0.0002;
    private static final int STEPS_PER_SORT = 8;

    private final Conditions conditions;
    private final Pairs pairs;
    private final PatternSearch search;
    private final Runnable watch;
    private final double[] wanted;
    private final double[] direction;
    private final double[] position;
    private final long[] rents;
    private final long[] sortedRents;
    private long drift;
    private long[] bestRents;
    private long bestBound = Long.MAX_VALUE;

    /** @param start rents to begin with, VND/kg */
    RentSearch(Conditions conditions, Pairs pairs, long[] start, long mostNodes, Runnable watch) {
        this.conditions = conditions;
        this.pairs = pairs;
        this.watch = watch;
        search = new PatternSearch(conditions, mostNodes);
        rents = start.clone();
        sortedRents = start.clone();
        bestRents = rents;
        position = Arrays.stream(start).asDoubleStream().toArray();
        wanted = new double[start.length];
        direction = new double[start.length];
    }

    /**
     * Takes that many steps, fewer when nothing can be better.
     *
     * @param reached a surplus that is known to be possible, VND
     */
    void run(int steps, long reached) {
        for (int step = 0; step < steps && bestBound > reached; step++) {
            watch.run();
            long bound = bound(step % STEPS_PER_SORT == 0);
            if (bound < bestBound) {
                bestBound = bound;
                bestRents = rents.clone();
            }
            double share = FIRST_STEP * Math.pow(LAST_STEP / FIRST_STEP, step / (double) steps);
            move(share * Math.max(bound - reached, LEAST_GAP * bound));
        }
    }

    /** The rents with the lowest bound, VND/kg. */
    long[] rents() {
        return bestRents;
    }

    /** The lowest bound, VND; it holds for the pairs at hand. */
    long bound() {
        return bestBound;
    }

    private long bound(boolean sorting) {
        if (sorting) {
            System.arraycopy(rents, 0, sortedRents, 0, rents.length);
        }
        drift = 0;
        for (int harvest = 0; harvest < rents.length; harvest++) {
            drift = Math.max(drift, Math.abs(rents[harvest] - sortedRents[harvest]));
        }
        long bound = 0;
        for (int harvest = 0; harvest < rents.length; harvest++) {
            bound += rents[harvest] * conditions.supplyKg()[harvest];
            wanted[harvest] = -conditions.supplyKg()[harvest];
        }
        for (int order = 0; order < conditions.orders(); order++) {
            if (sorting) {
                pairs.sort(order, rents, Integer.MAX_VALUE);
            }
            bound += take(order);
        }
        return bound;
    }

    private long take(int order) {
        int[] harvests = pairs.harvests(order);
        int[] values = pairs.values(order);
        search.turnTo(order);
        for (int place = 0; place < harvests.length; place++) {
            int harvest = harvests[place];
            long net = values[place] - rents[harvest];
            if (net + 2 * drift <= 0 && !conditions.allOrNothing()[order]) {
                break; // since the row was sorted no two have come nearer than that: none that follows is worth its
                // rent
            }
            search.offer(harvest, net, conditions.supplyKg()[harvest]);
        }
        search.search();
        for (int lot = search.size() - 1; lot >= 0; lot--) {
            wanted[search.harvest(lot)] += search.kg(lot);
        }
        return search.bound();
    }

    private void move(double length) {
        double norm = 0;
        for (int harvest = 0; harvest < rents.length; harvest++) {
            double excess = position[harvest] <= 0 ? Math.max(0, wanted[harvest]) : wanted[harvest];
            direction[harvest] = MEMORY * direction[harvest] + (1 - MEMORY) * excess;
            norm += excess * excess / conditions.supplyKg()[harvest];
        }
        if (norm == 0) {
            return;
        }
        for (int harvest = 0; harvest < rents.length; harvest++) {
            double change = length / norm * direction[harvest] / conditions.supplyKg()[harvest];
            position[harvest] = Math.max(0, position[harvest] + change);
            rents[harvest] = Math.round(position[harvest]);
        }
    }
}
