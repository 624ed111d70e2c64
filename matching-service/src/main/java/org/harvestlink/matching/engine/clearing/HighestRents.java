package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/**
 * The highest rents of harvests at which an optimal allocation is still proven: what the market would lose with the last
 * kilogram of each. The rents of a strongly feasible tree are the lowest, and where trades balance to the kilogram there is
 * room between the two (L. S. Shapley, M. Shubik, The Assignment Game I, International Journal of Game Theory 1, 1971).
 *
 * <p>Harvests and orders that trade with each other move together: a harvest's rent goes up by what its buyers' rents go down.
 * They can't move when one of them has kilograms left. Otherwise they may as far as no buyer's rent falls below 0, and no other
 * harvest becomes a better choice for a buyer. Starting from the first bound, the second is applied until nothing changes,
 * which is the largest solution (a method of Bellman's for longest paths). Each round looks through all pairs by index.
 */
final class HighestRents {

    private final CropBook book;
    private final Market market;
    private final Remainder crop;
    private final Watch watch;
    private final int[] groupOf;
    private final long[] rise;
    private final long[] bound;

    private HighestRents(Remainder crop, Watch watch) {
        this.crop = crop;
        this.watch = watch;
        book = crop.priced();
        market = crop.market();
        groupOf = new int[market.harvests() + market.orders()];
        Arrays.setAll(groupOf, node -> node);
        rise = new long[groupOf.length];
        bound = new long[market.orders()];
    }

    /** By place in the market, VND/kg. */
    static long[] of(Remainder crop, Watch watch) {
        HighestRents highest = new HighestRents(crop, watch);
        highest.group();
        highest.boundByOwnRents();
        while (highest.canRise() && highest.boundByOthers()) {
            watch.check();
        }
        return highest.rents();
    }

    private void group() {
        for (int trade = 0; trade < crop.flows().trades(); trade++) {
            groupOf[group(crop.flows().harvest(trade))] =
                    group(node(crop.flows().order(trade)));
        }
        for (int each = 0; each < groupOf.length; each++) {
            groupOf[each] = group(each);
        }
    }

    private int group(int node) {
        int top = node;
        while (groupOf[top] != top) {
            groupOf[top] = groupOf[groupOf[top]];
            top = groupOf[top];
        }
        return top;
    }

    private int node(int order) {
        return market.harvests() + order;
    }

    private void boundByOwnRents() {
        Arrays.fill(rise, Long.MAX_VALUE);
        for (int order = 0; order < market.orders(); order++) {
            long most = crop.flows().missingOf(order) > 0 ? 0 : crop.orderRents()[order];
            lower(groupOf[node(order)], most);
        }
        for (int harvest = 0; harvest < market.harvests(); harvest++) {
            if (crop.flows().leftOf(harvest) > 0) {
                rise[groupOf[harvest]] = 0;
            }
        }
    }

    private void lower(int group, long most) {
        rise[group] = Math.min(rise[group], most);
    }

    private boolean canRise() {
        for (int order = 0; order < market.orders(); order++) {
            if (rise[groupOf[node(order)]] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Lowers what harvests of other groups forbid; false when they forbid nothing. */
    private boolean boundByOthers() {
        long[] rents = rents();
        Cheapest cheapest = new Cheapest(book, market, rents, false);
        new Rows(market, new Sieve(book, market, rents), watch).forEach((order, reader) -> {
            long mayRise = rise[groupOf[node(order)]];
            long pays = market.worth()[order] - crop.orderRents()[order];
            bound[order] = mayRise == 0 ? 0 : Math.min(mayRise, cheapest.below(order, pays + mayRise, reader) - pays);
        });
        boolean lowered = false;
        for (int order = 0; order < bound.length; order++) {
            int group = groupOf[node(order)];
            lowered |= bound[order] < rise[group];
            lower(group, bound[order]);
        }
        return lowered;
    }

    private long[] rents() {
        long[] rents = crop.harvestRents().clone();
        for (int harvest = 0; harvest < rents.length; harvest++) {
            rents[harvest] += rise[groupOf[harvest]];
        }
        return rents;
    }
}
