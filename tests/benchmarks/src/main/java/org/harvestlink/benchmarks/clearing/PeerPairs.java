package org.harvestlink.benchmarks.clearing;

import static org.harvestlink.benchmarks.clearing.Instance.HarvestColumn;
import static org.harvestlink.benchmarks.clearing.Instance.OrderColumn;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The compatible pairs of one crop of an instance, found without the engine, with what a kilogram of each is worth. */
final class PeerPairs {

    private final Instance instance;
    private final int[] harvests;
    private final int[] orders;
    private final int[][] rows;
    private int[] harvest = new int[1 << 16];
    private int[] order = new int[1 << 16];
    private int[] value = new int[1 << 16];
    private int count;

    PeerPairs(Instance instance, int crop) {
        this.instance = instance;
        harvests = IntStream.range(0, instance.harvestCount())
                .filter(each -> instance.harvest(HarvestColumn.CROP, each) == crop)
                .boxed()
                .sorted((a, b) -> instance.harvest(HarvestColumn.ASK, a) - instance.harvest(HarvestColumn.ASK, b))
                .mapToInt(Integer::intValue)
                .toArray();
        orders = IntStream.range(0, instance.orderCount())
                .filter(each -> instance.order(OrderColumn.CROP, each) == crop)
                .toArray();
        rows = IntStream.of(harvests).mapToObj(this::row).toArray(int[][]::new);
        for (int i = 0; i < orders.length; i++) {
            addPairs(i);
        }
    }

    int[] harvests() {
        return harvests;
    }

    int[] orders() {
        return orders;
    }

    int count() {
        return count;
    }

    /** The place in {@link #harvests} of a pair's harvest. */
    int harvest(int pair) {
        return harvest[pair];
    }

    int order(int pair) {
        return order[pair];
    }

    int value(int pair) {
        return value[pair];
    }

    /** What is compared most often, side by side. */
    private int[] row(int each) {
        int held = 0;
        for (int scheme = 0; scheme < Instance.SCHEMES; scheme++) {
            held |= instance.certifiedUntil(scheme, each) >= 0 ? 1 << scheme : 0;
        }
        return new int[] {
            instance.harvest(HarvestColumn.ASK, each),
            instance.harvest(HarvestColumn.FROM, each),
            instance.harvest(HarvestColumn.TO, each),
            instance.harvest(HarvestColumn.MARKETS, each),
            held,
            instance.harvest(HarvestColumn.VARIETY, each),
            instance.harvest(HarvestColumn.DISTRICT, each)
        };
    }

    private void addPairs(int place) {
        int each = orders[place];
        int maximum = instance.order(OrderColumn.MAXIMUM, each);
        int from = instance.order(OrderColumn.FROM, each);
        int to = instance.order(OrderColumn.TO, each);
        int market = 1 << instance.order(OrderColumn.MARKET, each);
        int allOf = instance.order(OrderColumn.ALL_OF, each);
        int variety = instance.order(OrderColumn.VARIETY, each);
        for (int i = 0; i < harvests.length && rows[i][0] + 150 <= maximum; i++) {
            int[] row = rows[i];
            if (row[1] <= to
                    && from <= row[2]
                    && (row[3] & market) != 0
                    && (row[4] & allOf) == allOf
                    && (variety < 0 || row[5] == variety)
                    && suits(harvests[i], each)) {
                add(i, place, maximum - row[0] - transport(harvests[i], each));
            }
        }
    }

    private boolean suits(int one, int each) {
        int held = 0;
        for (int scheme = 0; scheme < Instance.SCHEMES; scheme++) {
            held |= instance.certifiedUntil(scheme, one) >= instance.order(OrderColumn.TO, each) ? 1 << scheme : 0;
        }
        int allOf = instance.order(OrderColumn.ALL_OF, each);
        int anyOf = instance.order(OrderColumn.ANY_OF, each);
        return (held & allOf) == allOf
                && (anyOf == 0 || (held & anyOf) != 0)
                && instance.harvest(HarvestColumn.KG, one) >= instance.order(OrderColumn.MINIMUM_LOT, each)
                && instance.order(OrderColumn.KG, each) >= instance.harvest(HarvestColumn.MINIMUM_LOT, one)
                && km(one, each) <= instance.order(OrderColumn.MAX_KM, each)
                && instance.harvest(HarvestColumn.ASK, one) + transport(one, each)
                        <= instance.order(OrderColumn.MAXIMUM, each);
    }

    private int km(int one, int each) {
        return instance.km()[instance.harvest(HarvestColumn.DISTRICT, one)][instance.order(OrderColumn.DISTRICT, each)];
    }

    private int transport(int one, int each) {
        return 150 + 8 * km(one, each);
    }

    private void add(int harvestPlace, int orderPlace, int beyondAsk) {
        if (count == harvest.length) {
            harvest = Arrays.copyOf(harvest, 2 * count);
            order = Arrays.copyOf(order, 2 * count);
            value = Arrays.copyOf(value, 2 * count);
        }
        harvest[count] = harvestPlace;
        order[count] = orderPlace;
        value[count++] = beyondAsk + instance.harvest(HarvestColumn.PRIORITY, harvests[harvestPlace]);
    }
}
