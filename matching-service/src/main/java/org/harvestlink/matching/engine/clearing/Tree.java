package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/**
 * A basis of the transportation problem as a spanning tree of harvests, orders and a hub, which is the root: kilograms that
 * stay unsold flow from their harvest to the hub, kilograms that stay unserved from the hub to their order, at no value.
 *
 * <p>Harvests are the nodes from 0, orders follow, the hub is last. An arc leads up from a harvest and down to an order, so
 * the kind of a node tells the direction of the arc to its parent. Every tree here is strongly feasible: arcs that lead down
 * carry something. Then no pivot is repeated and the simplex method ends (W. H. Cunningham, A network simplex method,
 * Mathematical Programming 11, 1976). The tree is kept in preorder with parents, sizes and last descendants, as in R. K.
 * Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows, 1993, section 11.3, and in the LEMON library's description.
 */
final class Tree {

    private static final int NOBODY = -1;

    private final Market market;
    private final int harvests;
    private final int hub;
    private final int[] parent;
    private final long[] flow;
    private final int[] next;
    private final int[] previous;
    private final int[] size;
    private final int[] last;
    private final long[] rent;

    private int leaving;
    private int join;
    private boolean leavesOnSecondSide;
    private long pushed;

    /** @param parent of every node but the hub, and @param flow on the arc between them, kg */
    Tree(Market market, int[] parent, long[] flow) {
        this.market = market;
        this.parent = parent;
        this.flow = flow;
        harvests = market.harvests();
        hub = harvests + market.orders();
        next = new int[hub + 1];
        previous = new int[hub + 1];
        size = new int[hub + 1];
        last = new int[hub + 1];
        rent = new long[hub + 1];
        parent[hub] = NOBODY;
        lineUp(preorder());
    }

    /** The tree in which nothing is sold. */
    static Tree unsold(Market market) {
        int hub = market.harvests() + market.orders();
        int[] parent = new int[hub + 1];
        Arrays.fill(parent, hub);
        long[] flow = Arrays.copyOf(market.supplyKg(), hub + 1);
        System.arraycopy(market.demandKg(), 0, flow, market.harvests(), market.orders());
        return new Tree(market, parent, flow);
    }

    int hub() {
        return hub;
    }

    int nodeOfOrder(int order) {
        return harvests + order;
    }

    /** What a kilogram at the node is worth beyond its cost, VND: negative where the basis can be improved. */
    long rent(int node) {
        return rent[node];
    }

    int parent(int node) {
        return parent[node];
    }

    /** Kilograms on the arc between the node and its parent. */
    long flow(int node) {
        return flow[node];
    }

    /**
     * Takes an arc into the basis: from a harvest to an order, from a harvest to the hub or from the hub to an order.
     *
     * @param gain what each kilogram on it gains, more than 0
     */
    void enter(int from, int to, long gain) {
        findLeaving(from, to);
        if (pushed > 0) {
            push(from, to);
        }
        int in = leavesOnSecondSide ? to : from;
        hang(in, leavesOnSecondSide ? from : to);
        raise(in, gain);
    }

    /** The last blocking arc of the cycle in the direction of the entering one, from the join on. */
    private void findLeaving(int from, int to) {
        long least = Long.MAX_VALUE;
        long leastSecond = Long.MAX_VALUE;
        int first = NOBODY;
        int second = NOBODY;
        int a = from;
        int b = to;
        while (a != b) {
            if (size[a] < size[b]) {
                if (a < harvests && flow[a] < least) {
                    least = flow[a];
                    first = a;
                }
                a = parent[a];
            } else {
                if (b >= harvests && flow[b] <= leastSecond) {
                    leastSecond = flow[b];
                    second = b;
                }
                b = parent[b];
            }
        }
        join = a;
        leavesOnSecondSide = leastSecond <= least;
        leaving = leavesOnSecondSide ? second : first;
        pushed = Math.min(least, leastSecond);
    }

    private void push(int from, int to) {
        for (int node = from; node != join; node = parent[node]) {
            flow[node] += node < harvests ? -pushed : pushed;
        }
        for (int node = to; node != join; node = parent[node]) {
            flow[node] += node < harvests ? pushed : -pushed;
        }
    }

    /** Cuts the leaving arc and hangs what fell off, turned so that {@code in} is its top, below {@code out}. */
    private void hang(int in, int out) {
        int fallen = size[leaving];
        resize(fallen, out);
        cutOut();
        int after = next[out];
        int tail = turn(in, out, fallen);
        next[tail] = after;
        previous[after] = tail;
        for (int node = leaving; node != out; node = parent[node]) {
            last[node] = tail;
        }
        for (int node = out; node != hub && last[node] == out; node = parent[node]) {
            last[node] = tail;
        }
    }

    private void resize(int fallen, int out) {
        for (int node = parent[leaving]; node != join; node = parent[node]) {
            size[node] -= fallen;
        }
        for (int node = out; node != join; node = parent[node]) {
            size[node] += fallen;
        }
    }

    private void cutOut() {
        int end = last[leaving];
        int before = previous[leaving];
        for (int node = parent[leaving]; node != hub && last[node] == end; node = parent[node]) {
            last[node] = before;
        }
        next[before] = next[end];
        previous[next[end]] = before;
    }

    /** Reverses the path from {@code in} to the leaving arc and lines its nodes up after {@code out}; gives the last node. */
    private int turn(int in, int out, int fallen) {
        int tail = out;
        int below = out;
        long flowBelow = pushed;
        int done = 0;
        int doneEnd = NOBODY;
        int beforeDone = NOBODY;
        int afterDone = NOBODY;
        for (int node = in; ; ) {
            int up = parent[node];
            int end = last[node];
            int before = previous[node];
            int after = end == doneEnd ? afterDone : next[end];
            long flowUp = flow[node];
            int sizeUp = size[node];
            next[tail] = node;
            previous[node] = tail;
            tail = end;
            if (end == doneEnd) {
                tail = beforeDone;
            } else if (doneEnd != NOBODY) {
                next[beforeDone] = afterDone;
                previous[afterDone] = beforeDone;
            }
            parent[node] = below;
            flow[node] = flowBelow;
            size[node] = fallen - done;
            if (node == leaving) {
                return tail;
            }
            below = node;
            flowBelow = flowUp;
            done = sizeUp;
            doneEnd = end;
            beforeDone = before;
            afterDone = after;
            node = up;
        }
    }

    private void raise(int top, long gain) {
        long ofHarvests = top < harvests ? gain : -gain;
        int node = top;
        for (int i = size[top]; i > 0; i--) {
            rent[node] += node < harvests ? ofHarvests : -ofHarvests;
            node = next[node];
        }
    }

    private int[] preorder() {
        int[] firstChild = new int[hub + 1];
        int[] sibling = new int[hub + 1];
        Arrays.fill(firstChild, NOBODY);
        for (int node = hub - 1; node >= 0; node--) {
            sibling[node] = firstChild[parent[node]];
            firstChild[parent[node]] = node;
        }
        int[] order = new int[hub + 1];
        int[] stack = new int[hub + 1];
        int depth = 1;
        stack[0] = hub;
        for (int i = 0; i <= hub; i++) {
            order[i] = stack[--depth];
            for (int child = firstChild[order[i]]; child != NOBODY; child = sibling[child]) {
                stack[depth++] = child;
            }
        }
        return order;
    }

    private void lineUp(int[] order) {
        Arrays.fill(size, 1);
        for (int i = hub; i >= 0; i--) {
            int node = order[i];
            next[node] = order[i == hub ? 0 : i + 1];
            previous[next[node]] = node;
            last[node] = order[i + size[node] - 1];
            if (node != hub) {
                size[parent[node]] += size[node];
            }
        }
        for (int i = 1; i <= hub; i++) {
            int node = order[i];
            int up = parent[node];
            rent[node] = up == hub ? 0 : value(node, up) - rent[up];
        }
    }

    private long value(int node, int up) {
        return node < harvests ? market.value(node, up - harvests) : market.value(up, node - harvests);
    }
}
