package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/**
 * Finds for an order the compatible harvests of least landed cost (cost plus rent plus transport) among all of a market.
 * Harvests lie in the order of cost plus rent, so that only the near ones are looked at, 64 at a time; no list of all pairs
 * is ever made. This is the pricing step of column generation, done by index.
 */
final class Sieve {

    private final Market market;
    private final PairFilter filter;
    private final boolean exact;
    private final AttributeIndex index;
    private final int[] byPrice;
    private final long[] price;

    /** @param rents of the market's harvests, VND/kg */
    Sieve(CropBook book, Market market, long[] rents) {
        this.market = market;
        byPrice = inOrderOfPrice(market, rents);
        price = new long[byPrice.length];
        int[] slots = new int[byPrice.length];
        for (int place = 0; place < slots.length; place++) {
            int harvest = byPrice[place];
            slots[place] = market.harvestSlots()[harvest];
            price[place] = market.cost()[harvest] + rents[harvest];
        }
        index = new AttributeIndex(book, slots);
        exact = index.exact();
        filter = PairFilter.of(book, slots);
    }

    /** A reader of rows; several may read at a time, one thread each. */
    Reader reader() {
        return new Reader();
    }

    private static int[] inOrderOfPrice(Market market, long[] rents) {
        long[] keys = new long[market.harvests()];
        for (int harvest = 0; harvest < keys.length; harvest++) {
            keys[harvest] = market.cost()[harvest] + rents[harvest] << 24 | harvest;
        }
        Arrays.sort(keys);
        int[] harvests = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            harvests[place] = (int) (keys[place] & (1 << 24) - 1);
        }
        return harvests;
    }

    /** Reads one row after another, each into the same place. */
    final class Reader {

        private final Sets sets = new Sets();
        private final PairFilter suits = filter.another();
        private int[] harvests = new int[64];
        private long[] landed = new long[64];
        private int count;

        /**
         * Reads the compatible harvests whose landed cost is at most {@code ceiling} and at most {@code width} above the
         * least, but no more than the first {@code most}.
         *
         * @return how many
         */
        int read(int order, long ceiling, long width, int most) {
            count = 0;
            long bound = ceiling;
            int slot = market.orderSlots()[order];
            index.turnTo(slot, sets);
            suits.turnTo(slot, exact);
            int[] transport = market.transport()[market.destination()[order]];
            int words = price.length + 63 >> 6;
            long leastTransport = least(transport);
            for (int word = 0; word < words && price[word << 6] + leastTransport <= bound; word++) {
                for (long bits = sets.common(word); bits != 0; bits &= bits - 1) {
                    int place = (word << 6) + Long.numberOfTrailingZeros(bits);
                    int harvest = byPrice[place];
                    long cost = price[place] + transport[market.district()[harvest]];
                    if (cost <= bound && suits.admits(place)) {
                        add(harvest, cost);
                        bound = Math.min(bound, width > Long.MAX_VALUE - Math.abs(cost) ? bound : cost + width);
                        if (count == most) {
                            return trimmed(bound);
                        }
                    }
                }
            }
            return trimmed(bound);
        }

        int harvest(int i) {
            return harvests[i];
        }

        long landed(int i) {
            return landed[i];
        }

        /** A copy of what was read. */
        int[] row() {
            return Arrays.copyOf(harvests, count);
        }

        private void add(int harvest, long cost) {
            if (count == harvests.length) {
                harvests = Arrays.copyOf(harvests, 2 * count);
                landed = Arrays.copyOf(landed, 2 * count);
            }
            harvests[count] = harvest;
            landed[count++] = cost;
        }

        private int trimmed(long bound) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (landed[i] <= bound) {
                    harvests[kept] = harvests[i];
                    landed[kept++] = landed[i];
                }
            }
            count = kept;
            return count;
        }

        private static long least(int[] transport) {
            long least = Long.MAX_VALUE;
            for (int each : transport) {
                least = Math.min(least, each);
            }
            return least;
        }
    }
}
