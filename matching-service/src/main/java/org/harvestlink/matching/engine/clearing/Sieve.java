package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds for an order the compatible harvests whose landed cost (cost plus rent plus transport) is low enough, among all of a
 * market. Harvests lie in the order of cost plus rent, so that only the cheap ones are looked at, 64 at a time. At the rents
 * of an optimum nothing is cheap enough, and looking through all pairs takes next to no time: the pricing step of column
 * generation, done by index.
 */
final class Sieve {

    private static final int PLACE_BITS = 24;

    private final Market market;
    private final AttributeIndex index;
    private final PairFilter filter;
    private final int[] byPrice;
    private final long[] price;

    /** @param rents of the market's harvests, VND/kg */
    Sieve(CropBook book, Market market, long[] rents) {
        this.market = market;
        byPrice = inOrderOfPrice(market, rents);
        price = IntStream.of(byPrice)
                .mapToLong(harvest -> market.cost()[harvest] + rents[harvest])
                .toArray();
        int[] slots = IntStream.of(byPrice)
                .map(harvest -> market.harvestSlots()[harvest])
                .toArray();
        index = new AttributeIndex(book, slots);
        filter = PairFilter.of(book, slots);
    }

    /** A reader of rows; several may read at a time, one thread each. */
    Reader reader() {
        return new Reader();
    }

    private static int[] inOrderOfPrice(Market market, long[] rents) {
        if (rents.length >= 1 << PLACE_BITS) {
            throw new IllegalArgumentException(rents.length + " harvests of one crop");
        }
        long[] keys = new long[rents.length];
        Arrays.setAll(keys, harvest -> market.cost()[harvest] + rents[harvest] << PLACE_BITS | harvest);
        Arrays.sort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> (int) key & (1 << PLACE_BITS) - 1)
                .toArray();
    }

    /** Reads one row after another, each into the same place. */
    final class Reader {

        private final Sets sets = new Sets();
        private final PairFilter suits = filter.another();
        private int[] harvests = new int[64];
        private int count;

        /**
         * Reads the compatible harvests whose landed cost is at most {@code ceiling}, in the order of cost plus rent, but no
         * more than the first {@code most}.
         *
         * @return how many
         */
        int read(int order, long ceiling, int most) {
            count = 0;
            int slot = market.orderSlots()[order];
            int[] transport = market.transport()[market.destination()[order]];
            long dearest = ceiling - IntStream.of(transport).min().orElse(0);
            index.turnTo(slot, sets);
            suits.turnTo(slot, index.exact());
            for (int word = 0; word << 6 < price.length && price[word << 6] <= dearest && count < most; word++) {
                read(word, sets.common(word), ceiling, transport, most);
            }
            return count;
        }

        int harvest(int i) {
            return harvests[i];
        }

        /** A copy of what was read. */
        int[] row() {
            return Arrays.copyOf(harvests, count);
        }

        private void read(int word, long places, long ceiling, int[] transport, int most) {
            for (long left = places; left != 0 && count < most; left &= left - 1) {
                int place = (word << 6) + Long.numberOfTrailingZeros(left);
                int harvest = byPrice[place];
                if (price[place] + transport[market.district()[harvest]] <= ceiling && suits.admits(place)) {
                    harvests = count < harvests.length ? harvests : Arrays.copyOf(harvests, 2 * count);
                    harvests[count++] = harvest;
                }
            }
        }
    }
}
