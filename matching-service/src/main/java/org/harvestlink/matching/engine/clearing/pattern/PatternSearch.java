package org.harvestlink.matching.engine.clearing.pattern;

import java.util.Arrays;

/**
 * Finds the best pattern of one order: the lots it takes, when a kilogram of each harvest has a net value and each harvest can
 * give so much. Branch and bound over the harvests in the order of net value. In a best pattern the more valuable lots are as
 * large as they can be and the less valuable ones as small as they may be (else kilograms would move from one to the other), so
 * a lot is taken in full, or it ends the pattern at its smallest with kilograms that lots before it give up.
 *
 * <p>The work is limited in nodes, never in time. Not for several threads at a time.
 */
public final class PatternSearch {

    /** Up to so many further cooperatives the search reckons with how few may join. */
    static final int MOST_ROOM = 8;

    private static final int FEW_NODES = 40;
    private static final long IMPOSSIBLE = Long.MIN_VALUE;

    private final Conditions conditions;
    private final long mostNodes;
    private final Row row = new Row();
    private final RoomCeiling roomCeiling;

    private int order;
    private boolean whole;
    private boolean counted;
    private boolean measured;
    private long nodes;

    /** Whether the first pattern is complete: until then nodes are not counted, for an order may need many lots. */
    private boolean landed;

    private long nodesAllowed;
    private long joinedLater;

    private int[] place = new int[64];
    private long[] kg = new long[64];
    private int depth;

    private int[] bestPlace = new int[64];
    private long[] bestKg = new long[64];
    private int bestSize;
    private long best;
    private long open;

    /** @param mostNodes how many lots may be tried for an order after its first pattern before the search gives up, 1 or more */
    public PatternSearch(Conditions conditions, long mostNodes) {
        this.conditions = conditions;
        this.mostNodes = mostNodes;
        roomCeiling = new RoomCeiling(conditions, row);
    }

    /** Begins the row of another order. */
    public void turnTo(int someOrder) {
        order = someOrder;
        row.count = 0;
        whole = conditions.allOrNothing()[someOrder];
        counted = conditions.room()[someOrder] != Conditions.ANY_NUMBER;
    }

    /** Adds a harvest, which can give {@code upToKg} at most. What can't be in a best pattern is left out. */
    public void offer(int harvest, long netVndPerKg, long upToKg) {
        long most = Math.min(upToKg, conditions.demandKg()[order]);
        long least = conditions.lot(harvest, order);
        if ((netVndPerKg > 0 || whole) && most >= least) {
            row.add(harvest, netVndPerKg, most, least);
        }
    }

    /** Gives the net value of the best pattern that was found, VND, 0 or more. */
    public long search() {
        row.sort();
        if (place.length <= row.count) {
            place = Arrays.copyOf(place, 2 * row.count);
            kg = Arrays.copyOf(kg, 2 * row.count);
            bestPlace = Arrays.copyOf(bestPlace, 2 * row.count);
            bestKg = Arrays.copyOf(bestKg, 2 * row.count);
        }
        best = 0;
        bestSize = 0;
        measured = false;
        boolean fewMayJoin = counted && conditions.room()[order] <= MOST_ROOM;
        descend(fewMayJoin ? Math.min(FEW_NODES, mostNodes) : mostNodes);
        if (fewMayJoin && open > best) {
            roomCeiling.turnTo(order);
            measured = true;
            descend(mostNodes);
        }
        return best;
    }

    /** No pattern has a higher net value, VND. The same as the best one's, unless the search gave up. */
    public long bound() {
        return Math.max(best, open);
    }

    /** How many lots the best pattern has. */
    int size() {
        return bestSize;
    }

    int harvest(int lot) {
        return row.harvest[bestPlace[lot]];
    }

    long kg(int lot) {
        return bestKg[lot];
    }

    private void descend(long allowed) {
        nodesAllowed = allowed;
        nodes = 0;
        landed = false;
        open = 0;
        depth = 0;
        joinedLater = 0;
        descend(0, conditions.demandKg()[order], conditions.room()[order], 0);
    }

    private void descend(int from, long leftKg, int room, long value) {
        if (value > best && (leftKg == 0 || !whole)) {
            keep(value);
        }
        for (int next = from; next < row.count && leftKg > 0; next++) {
            long ceiling = ceiling(next, leftKg, room);
            if (ceiling == IMPOSSIBLE || value + ceiling <= best) {
                return;
            }
            boolean joins = counted && needsRoom(next);
            if (joins && (room == 0 || fruitless(next, leftKg, room - 1, value))) {
                continue;
            }
            if (landed && nodes++ >= nodesAllowed) {
                open = Math.max(open, value + ceiling);
                return;
            }
            if (leftKg < row.least[next]) {
                end(next, leftKg, value);
            } else {
                take(next, leftKg, joins ? room - 1 : room, value);
            }
        }
    }

    /** Whether it is plain that an order for all can't be filled well enough after a lot: that is not counted as a node. */
    private boolean fruitless(int next, long leftKg, int roomAfter, long value) {
        long after = leftKg - row.most[next];
        if (!measured || !whole || after <= 0) {
            return false;
        }
        long ceiling = ceiling(next + 1, after, roomAfter);
        long reached = value + row.most[next] * row.net[next] + roomCeiling.later(next);
        return ceiling == IMPOSSIBLE || reached + ceiling <= best;
    }

    private void take(int next, long leftKg, int roomAfter, long value) {
        long taken = Math.min(leftKg, row.most[next]);
        long later = measured ? roomCeiling.later(next) : 0;
        place[depth] = next;
        kg[depth++] = taken;
        joinedLater += later;
        descend(next + 1, leftKg - taken, roomAfter, value + taken * row.net[next]);
        landed = true;
        joinedLater -= later;
        depth--;
    }

    /** Ends the pattern with a smallest lot, for which lots before it give up what they can spare, the least valuable first. */
    private void end(int next, long leftKg, long value) {
        long missing = row.least[next] - leftKg;
        long reached = value + row.least[next] * row.net[next];
        for (int lot = depth - 1; lot >= 0 && missing > 0; lot--) {
            long spared = Math.min(missing, kg[lot] - row.least[place[lot]]);
            missing -= spared;
            reached -= spared * row.net[place[lot]];
        }
        if (missing > 0 || reached <= best) {
            return;
        }
        keep(reached);
        missing = row.least[next] - leftKg;
        for (int lot = depth - 1; missing > 0; lot--) {
            long spared = Math.min(missing, kg[lot] - row.least[place[lot]]);
            missing -= spared;
            bestKg[lot] -= spared;
        }
        bestPlace[bestSize] = next;
        bestKg[bestSize++] = row.least[next];
    }

    private void keep(long value) {
        best = value;
        bestSize = depth;
        System.arraycopy(place, 0, bestPlace, 0, depth);
        System.arraycopy(kg, 0, bestKg, 0, depth);
    }

    private boolean needsRoom(int next) {
        int[] cooperative = conditions.cooperative();
        for (int lot = 0; lot < depth; lot++) {
            if (cooperative[row.harvest[place[lot]]] == cooperative[row.harvest[next]]) {
                return false;
            }
        }
        return !conditions.shares(row.harvest[next], order);
    }

    /** What the kilograms left can bring at most from a place on, as if lots could be of any size. */
    private long ceiling(int from, long leftKg, int room) {
        long sum = 0;
        long wanted = leftKg;
        for (int next = from; next < row.count && wanted > 0; next++) {
            long taken = Math.min(wanted, row.most[next]);
            sum += taken * row.net[next];
            wanted -= taken;
        }
        if (wanted > 0 && whole) {
            return IMPOSSIBLE;
        }
        return measured ? Math.min(sum, roomCeiling.from(from, leftKg, room) + joinedLater) : sum;
    }
}
