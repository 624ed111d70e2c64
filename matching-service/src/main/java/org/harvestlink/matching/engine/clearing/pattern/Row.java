package org.harvestlink.matching.engine.clearing.pattern;

import java.util.Arrays;

/** What harvests can give one order, in columns, after {@link #sort} in the order of net value, the most first. */
final class Row {

    int count;
    int[] harvest = new int[64];

    /** What a kilogram brings, VND. */
    long[] net = new long[64];

    /** The largest lot, kg, not more than the order wants. */
    long[] most = new long[64];

    /** The smallest lot, kg, 1 or more. */
    long[] least = new long[64];

    void add(int someHarvest, long netVnd, long mostKg, long leastKg) {
        if (count == harvest.length) {
            harvest = Arrays.copyOf(harvest, 2 * count);
            net = Arrays.copyOf(net, 2 * count);
            most = Arrays.copyOf(most, 2 * count);
            least = Arrays.copyOf(least, 2 * count);
        }
        harvest[count] = someHarvest;
        net[count] = netVnd;
        most[count] = mostKg;
        least[count++] = leastKg;
    }

    /** Sorts by insertion: rows come almost sorted. */
    void sort() {
        for (int place = 1; place < count; place++) {
            if (net[place - 1] < net[place]) {
                insert(place);
            }
        }
    }

    private void insert(int place) {
        int someHarvest = harvest[place];
        long netVnd = net[place];
        long mostKg = most[place];
        long leastKg = least[place];
        int to = place;
        for (; to > 0 && net[to - 1] < netVnd; to--) {
            harvest[to] = harvest[to - 1];
            net[to] = net[to - 1];
            most[to] = most[to - 1];
            least[to] = least[to - 1];
        }
        harvest[to] = someHarvest;
        net[to] = netVnd;
        most[to] = mostKg;
        least[to] = leastKg;
    }
}
