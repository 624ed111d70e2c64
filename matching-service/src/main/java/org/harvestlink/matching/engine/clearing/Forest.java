package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/**
 * Makes a basis of any allocation ("crossover"): arcs that carry something are joined to trees one by one, and an arc that
 * would close a cycle is cancelled by sending kilograms around it the way that gains, or does not lose, until an arc is
 * empty. The allocation gets no worse.
 */
final class Forest {

    private static final int NOBODY = -1;

    private final Market market;
    private final int harvests;
    private final int hub;
    private final int[] parent;
    private final long[] flow;
    private final int[] seen;
    private int search;

    Forest(Market market) {
        this.market = market;
        harvests = market.harvests();
        hub = harvests + market.orders();
        parent = new int[hub + 1];
        flow = new long[hub + 1];
        seen = new int[hub + 1];
        Arrays.fill(parent, NOBODY);
    }

    int hub() {
        return hub;
    }

    /** Adds what flows from a harvest to an order, from a harvest to the hub or from the hub to an order: 1 kg or more. */
    void add(int from, int to, long kg) {
        int join = join(from, to);
        long carried = join == NOBODY ? kg : cancel(from, to, kg, join);
        if (carried > 0) {
            evert(to);
            parent[to] = from;
            flow[to] = carried;
        }
    }

    /** The tree, once all that flows is added; {@code rents} tell in each part which harvest most likely stays unsold. */
    Tree tree(int[] rents) {
        evert(hub);
        int[] top = tops();
        int[] cheapest = new int[hub + 1];
        Arrays.fill(cheapest, NOBODY);
        for (int harvest = 0; harvest < harvests; harvest++) {
            int best = cheapest[top[harvest]];
            if (best == NOBODY || rents[harvest] < rents[best]) {
                cheapest[top[harvest]] = harvest;
            }
        }
        for (int node = 0; node < hub; node++) {
            if (top[node] == node) {
                int harvest = cheapest[node];
                evert(harvest);
                parent[harvest] = hub;
                flow[harvest] = 0;
            }
        }
        return new Tree(market, parent, flow);
    }

    /** The node where the paths up from two nodes meet, if they do. */
    private int join(int one, int other) {
        int mark = ++search;
        int a = one;
        int b = other;
        while (a != NOBODY || b != NOBODY) {
            if (a != NOBODY) {
                if (seen[a] == mark) {
                    return a;
                }
                seen[a] = mark;
                a = parent[a];
            }
            if (b != NOBODY) {
                if (seen[b] == mark) {
                    return b;
                }
                seen[b] = mark;
                b = parent[b];
            }
        }
        return NOBODY;
    }

    /** Sends around the cycle that the new arc closes; gives what is left on the new arc. */
    private long cancel(int from, int to, long kg, int join) {
        long gain = value(from, to) + along(to, join) - along(from, join);
        boolean more = gain >= 0;
        long sent = Math.min(more ? Long.MAX_VALUE : kg, Math.min(room(to, join, more), room(from, join, !more)));
        send(to, join, more ? sent : -sent);
        send(from, join, more ? -sent : sent);
        cut(to, join);
        cut(from, join);
        return more ? kg + sent : kg - sent;
    }

    /** What a kilogram gains that is sent up a path. */
    private long along(int node, int join) {
        long gain = 0;
        for (int at = node; at != join; at = parent[at]) {
            gain += leadsUp(at) ? value(at, parent[at]) : -value(parent[at], at);
        }
        return gain;
    }

    /** How much can be sent up a path, or down. */
    private long room(int node, int join, boolean up) {
        long room = Long.MAX_VALUE;
        for (int at = node; at != join; at = parent[at]) {
            if (leadsUp(at) != up) {
                room = Math.min(room, flow[at]);
            }
        }
        return room;
    }

    private void send(int node, int join, long kgUp) {
        for (int at = node; at != join; at = parent[at]) {
            flow[at] += leadsUp(at) ? kgUp : -kgUp;
        }
    }

    private void cut(int node, int join) {
        int at = node;
        while (at != join) {
            int up = parent[at];
            if (flow[at] == 0) {
                parent[at] = NOBODY;
            }
            at = up;
        }
    }

    private boolean leadsUp(int node) {
        return node < harvests || node == hub && parent[node] >= harvests;
    }

    private long value(int from, int to) {
        return from == hub || to == hub ? 0 : market.value(from, to - harvests);
    }

    /** Makes a node the top of its tree. */
    private void evert(int node) {
        int below = NOBODY;
        long flowBelow = 0;
        int at = node;
        while (at != NOBODY) {
            int up = parent[at];
            long flowUp = flow[at];
            parent[at] = below;
            flow[at] = flowBelow;
            below = at;
            flowBelow = flowUp;
            at = up;
        }
    }

    private int[] tops() {
        int[] top = new int[hub + 1];
        Arrays.fill(top, NOBODY);
        int[] path = new int[hub + 1];
        for (int node = 0; node <= hub; node++) {
            int length = 0;
            int at = node;
            while (top[at] == NOBODY && parent[at] != NOBODY) {
                path[length++] = at;
                at = parent[at];
            }
            top[at] = top[at] == NOBODY ? at : top[at];
            while (length > 0) {
                top[path[--length]] = top[at];
            }
        }
        return top;
    }
}
