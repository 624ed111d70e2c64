package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/** Small parts of a market that stand for the whole. */
final class Sampling {

    private static final int PROBES = 256;

    private Sampling() {}

    /** The places of every so many-th value in ascending order, places in ascending order. */
    static int[] every(int stride, int[] values) {
        long[] keys = new long[values.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = (long) values[place] << Integer.SIZE | place;
        }
        Arrays.sort(keys);
        int[] places = new int[(keys.length + stride - 1) / stride];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) keys[Math.min(keys.length - 1, i * stride + stride / 2)];
        }
        Arrays.sort(places);
        return places;
    }

    /** How much more the harvest at that rank costs an order than its best one, landed: the median of some orders. */
    static long typicalWidth(Market market, Sieve.Reader reader, int rank) {
        int probes = Math.min(PROBES, market.orders());
        long[] widths = new long[probes];
        for (int probe = 0; probe < probes; probe++) {
            int order = (int) ((long) probe * market.orders() / probes);
            long[] landed = new long[reader.read(order, market.worth()[order], Long.MAX_VALUE, 4 * rank)];
            Arrays.setAll(landed, reader::landed);
            Arrays.sort(landed);
            widths[probe] = landed.length == 0 ? 0 : landed[Math.min(landed.length - 1, rank)] - landed[0];
        }
        Arrays.sort(widths);
        return widths[probes / 2];
    }
}
