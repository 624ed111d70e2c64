package org.harvestlink.matching.engine.clearing.pattern;

/**
 * Clears a market with conditions: rents whose bound is low, then an allocation that comes near it. How much work is done
 * depends on the size of the market alone, so the same market gives the same answer on every machine.
 */
public final class PatternClearing {

    private static final int RENT_NODES = 2_000;
    private static final int FEWEST_STEPS = 60;
    private static final int MOST_STEPS = 600;
    private static final long PAIRS_LOOKED_AT = 24_000_000;

    private static final long ATTEMPTS_OF_SMALL = 400;
    private static final long ATTEMPTS = 60;
    private static final long ATTEMPTS_IN_ALL = 20_000;

    private final Conditions conditions;
    private final Pairs pairs;
    private final Runnable watch;
    private long[] rents;
    private Allocation allocation;

    /** @param watch called now and then; what it throws ends the search */
    public PatternClearing(Conditions conditions, Pairs pairs, Runnable watch) {
        this.conditions = conditions;
        this.pairs = pairs;
        this.watch = watch;
    }

    /** @param start rents to begin with, VND/kg, such as those of the market without conditions */
    public void solve(long[] start) {
        Improvement first = improvement(start);
        first.begin();
        RentSearch search = new RentSearch(conditions, pairs, start, RENT_NODES, watch);
        long looks = PAIRS_LOOKED_AT / Math.max(1, pairs.count());
        search.run(
                (int) Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, looks)),
                first.allocation().surplus());
        rents = search.rents();
        Improvement second = improvement(rents);
        second.begin();
        long orders = conditions.orders();
        second.run(Math.min(ATTEMPTS_OF_SMALL * orders, ATTEMPTS_IN_ALL + ATTEMPTS * orders), search.bound(), watch);
        allocation = second.allocation();
    }

    /** VND/kg by harvest. */
    public long[] rents() {
        return rents;
    }

    /** How many lots an order gets. */
    public int lots(int order) {
        return allocation.size(order);
    }

    public int harvest(int order, int lot) {
        return allocation.harvest(order, lot);
    }

    public long kg(int order, int lot) {
        return allocation.kg(order, lot);
    }

    private Improvement improvement(long[] charged) {
        PatternSearch search = new PatternSearch(conditions, RENT_NODES);
        long[] ideal = new long[conditions.orders()];
        for (int order = 0; order < ideal.length; order++) {
            pairs.sort(order, charged, Integer.MAX_VALUE);
            int[] harvests = pairs.harvests(order);
            search.turnTo(order);
            for (int place = 0; place < harvests.length; place++) {
                int harvest = harvests[place];
                search.offer(
                        harvest,
                        pairs.values(order)[place] - charged[harvest],
                        conditions.supplyKg()[harvest]);
            }
            search.search();
            ideal[order] = search.bound();
        }
        return new Improvement(conditions, pairs, charged, ideal);
    }
}
