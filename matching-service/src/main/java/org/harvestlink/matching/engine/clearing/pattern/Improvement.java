package org.harvestlink.matching.engine.clearing.pattern;

import java.util.Arrays;

/**
 * Makes an allocation and improves it by large neighbourhood search: some orders that want the same harvests are freed and
 * served again in another order; what is worse by more than a shrinking threshold is undone (threshold accepting, G. Dueck,
 * T. Scheuer 1990). The rents say where to look: what an order's best pattern would bring at them beyond what its lots do is
 * its share of the gap.
 */
final class Improvement {

    private static final int MOST_NODES = 60;
    private static final int MOST_FREED = 10;
    private static final int NEAREST = 10;
    private static final int LEFT_OUT_ONE_IN = 16;
    private static final int FEW_TRIED = 4;
    private static final int MANY_TRIED = 32;
    private static final double HEAT = 0.08;

    private final Conditions conditions;
    private final Pairs pairs;
    private final Allocation allocation;
    private final Server server;
    private final Freed freed;
    private final Dice dice = new Dice();
    private final long[] rents;
    private final long[][] charges;
    private final long[] ideal;
    private final int[] sequence = new int[Freed.MOST];

    /** @param ideal what the best pattern of each order brings at the rents, VND */
    Improvement(Conditions conditions, Pairs pairs, long[] rents, long[] ideal) {
        this.conditions = conditions;
        this.pairs = pairs;
        this.rents = rents;
        this.ideal = ideal;
        allocation = new Allocation(conditions);
        server = new Server(conditions, pairs, allocation, MOST_NODES);
        freed = new Freed(allocation, conditions.orders());
        charges = new long[][] {
            new long[rents.length], Arrays.stream(rents).map(rent -> rent / 2).toArray(), rents
        };
    }

    Allocation allocation() {
        return allocation;
    }

    /** Serves the orders with the most valuable kilograms first. */
    void begin() {
        Integer[] orders = new Integer[conditions.orders()];
        Arrays.setAll(orders, order -> order);
        Arrays.sort(orders, (a, b) -> Double.compare(idealPerKg(b), idealPerKg(a)));
        for (int order : orders) {
            server.serve(order, rents);
        }
        for (int order : orders) {
            complete(order);
        }
    }

    /** @param bound what no allocation exceeds, VND: reaching it ends the search */
    void run(long attempts, long bound, Runnable watch) {
        double heat = HEAT * bound / Math.max(1, conditions.orders());
        for (long attempt = 0; attempt < attempts && allocation.surplus() < bound; attempt++) {
            if ((attempt & 0xFF) == 0) {
                watch.run();
            }
            double left = 1 - attempt / (double) attempts;
            attempt((long) (heat * left * left));
        }
    }

    private double idealPerKg(int order) {
        return ideal[order] / (double) conditions.demandKg()[order];
    }

    private void complete(int order) {
        if (!allocation.full(order)) {
            allocation.clear(order);
            server.serve(order, charges[0]);
        }
    }

    private void attempt(long threshold) {
        int first = likely();
        boolean wish = dice.below(2) == 0;
        freed.add(first);
        if (wish) {
            addHoldersOfWish(first);
        } else {
            addNeighbours(first);
        }
        long before = allocation.surplus();
        freed.take();
        serveAgain(wish || dice.below(2) == 0, charges[wish ? 2 : dice.below(charges.length)]);
        if (allocation.surplus() < before - threshold) {
            freed.restore();
        }
        freed.forget();
    }

    /** An order with much of the gap: the worst of some that are drawn. */
    private int likely() {
        int worst = dice.below(conditions.orders());
        long most = gap(worst);
        for (int draws = dice.below(2) == 0 ? FEW_TRIED : MANY_TRIED; draws > 1; draws--) {
            int order = dice.below(conditions.orders());
            long gap = gap(order);
            if (gap > most) {
                most = gap;
                worst = order;
            }
        }
        return worst;
    }

    private long gap(int order) {
        long gap = ideal[order] - allocation.value(order);
        for (int lot = allocation.size(order) - 1; lot >= 0; lot--) {
            gap += rents[allocation.harvest(order, lot)] * allocation.kg(order, lot);
        }
        return gap;
    }

    /** Adds as many holders of the harvests that an order would like best as must yield for it. */
    private void addHoldersOfWish(int order) {
        PatternSearch wish = server.wish(order, rents, dice, LEFT_OUT_ONE_IN);
        for (int lot = 0; lot < wish.size(); lot++) {
            int harvest = wish.harvest(lot);
            int holders = allocation.holders(harvest);
            int from = holders == 0 ? 0 : dice.below(holders);
            long missing = wish.kg(lot) - allocation.leftKg(harvest) - allocation.held(order, harvest);
            for (int i = 0; i < holders && missing > 0; i++) {
                int holder = allocation.holder(harvest, (from + i) % holders);
                missing -= freed.add(holder) ? allocation.held(holder, harvest) : 0;
            }
        }
    }

    /** Adds some orders that hold what an order, or one of those added, would like to have. */
    private void addNeighbours(int order) {
        int wanted = 2 + dice.below(MOST_FREED - 2);
        int near = 2 + dice.below(NEAREST - 2);
        for (int draw = 0; draw < 3 * wanted && freed.count() < wanted; draw++) {
            int of = draw % 4 == 3 ? freed.order(dice.below(freed.count())) : order;
            int[] harvests = pairs.harvests(of);
            int harvest = harvests.length == 0 ? -1 : harvests[dice.below(Math.min(harvests.length, near))];
            if (harvest >= 0 && allocation.holders(harvest) > 0) {
                freed.add(allocation.holder(harvest, dice.below(allocation.holders(harvest))));
            }
        }
    }

    /** Serves those that were freed in an order of chance, the first of them before the others if it is so wanted. */
    private void serveAgain(boolean firstBefore, long[] charged) {
        for (int place = 0; place < freed.count(); place++) {
            int other = dice.below(place + 1);
            sequence[place] = sequence[other];
            sequence[other] = freed.order(place);
        }
        int first = freed.order(0);
        for (int place = 0; place < freed.count() && firstBefore; place++) {
            if (sequence[place] == first) {
                sequence[place] = sequence[0];
                sequence[0] = first;
            }
        }
        for (int place = 0; place < freed.count(); place++) {
            server.serve(sequence[place], charged);
        }
        for (int place = 0; place < freed.count(); place++) {
            complete(sequence[place]);
        }
    }
}
