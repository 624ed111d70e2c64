package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.rule.RuleName;

/**
 * Says of every harvest of a crop that sold less than is open why. Orders are gone through by what they would pay beyond their
 * rent, the highest first, each among the harvests that a later order could still be better for, 64 at a time.
 */
final class LeftHarvests {

    private static final int ORDERS_AT_A_TIME = 512;
    private static final long NONE = Long.MIN_VALUE;

    private final Remainder crop;
    private final CropBook book;
    private final Market market;
    private final Watch watch;

    private final int[] harvests;
    private final long[] best;
    private final long[] open;
    private final int[] leastTransport;

    LeftHarvests(Remainder crop, Watch watch) {
        this.crop = crop;
        this.watch = watch;
        book = crop.unpriced();
        market = crop.market();
        harvests = IntStream.range(0, market.harvests())
                .filter(harvest -> crop.flows().leftOf(harvest) > 0)
                .toArray();
        best = new long[harvests.length];
        Arrays.fill(best, NONE);
        open = new long[(harvests.length + 63) >> 6];
        IntStream.range(0, harvests.length).forEach(place -> open[place >> 6] |= 1L << place);
        leastTransport = new int[book.words().districts().size()];
        Arrays.setAll(leastTransport, district -> IntStream.range(0, market.transport().length)
                .map(destination -> market.transport()[destination][district])
                .min()
                .orElse(0));
    }

    List<Left> all() {
        findBest();
        BrokenRules rules = new BrokenRules(book);
        return IntStream.range(0, harvests.length)
                .parallel()
                .mapToObj(place -> {
                    watch.check();
                    return best[place] == NONE ? bound(harvests[place], rules) : tooDear(harvests[place], best[place]);
                })
                .toList();
    }

    private void findBest() {
        int[] slots =
                IntStream.of(harvests).map(each -> market.harvestSlots()[each]).toArray();
        AttributeIndex index = new AttributeIndex(book, slots);
        PairFilter filter = PairFilter.of(book, slots);
        Sets sets = new Sets();
        int[] orders = byWhatTheyPay();
        for (int i = 0; i < orders.length && anyOpen(); i++) {
            if (i % ORDERS_AT_A_TIME == 0) {
                watch.check();
            }
            int slot = market.orderSlots()[orders[i]];
            index.turnTo(slot, sets);
            filter.turnTo(slot, index.exact());
            for (int word = 0; word < open.length; word++) {
                long left = open[word] == 0 ? 0 : open[word] & sets.common(word);
                for (; left != 0; left &= left - 1) {
                    take(orders[i], (word << 6) + Long.numberOfTrailingZeros(left), filter);
                }
            }
        }
    }

    private int[] byWhatTheyPay() {
        return IntStream.range(0, market.orders())
                .boxed()
                .sorted(Comparator.comparingLong(order -> -pays(order)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What the order would pay for one kilogram more, delivered. */
    private long pays(int order) {
        return market.worth()[order] - crop.orderRents()[order];
    }

    private boolean anyOpen() {
        return Arrays.stream(open).anyMatch(word -> word != 0);
    }

    private void take(int order, int place, PairFilter filter) {
        int harvest = harvests[place];
        long priority = priority(harvest);
        // what pays less than this at the nearest place is no better, and neither is any order after it
        if (best[place] != NONE && best[place] >= pays(order) - leastTransport[market.district()[harvest]] + priority) {
            open[place >> 6] &= ~(1L << place);
        } else if (filter.admits(place) && !crop.flows().givesAllOf(order, harvest)) {
            best[place] = Math.max(best[place], price(harvest, order, priority));
            if (crop.flows().sells(harvest)) {
                open[place >> 6] &= ~(1L << place); // it has a part already: no price is told
            }
        }
    }

    /** The ask below which the order would rather have this harvest, and which its maximum admits. */
    private long price(int harvest, int order, long priority) {
        int transport = market.transport()[market.destination()[order]][market.district()[harvest]];
        long price = pays(order) - transport + priority;
        int slot = market.orderSlots()[order];
        if (!crop.priced().orders().hasMaximum(slot)) {
            return price;
        }
        Haul haul = book.hauls().between(market.district()[harvest], market.destination()[order]);
        return Math.min(price, crop.priced().orders().maximumVndPerKg(slot) - (haul == null ? 0 : haul.vndPerKg()));
    }

    private long priority(int harvest) {
        return book.harvests().askVndPerKg(market.harvestSlots()[harvest]) - market.cost()[harvest];
    }

    private Left tooDear(int harvest, long price) {
        boolean told = price > 0 && !crop.flows().sells(harvest);
        return left(harvest, RuleName.PRICE, told ? OptionalLong.of(price) : OptionalLong.empty(), 0);
    }

    private Left bound(int harvest, BrokenRules rules) {
        Binding binding = new Binding();
        for (int slot : market.orderSlots()) {
            int broken = rules.of(market.harvestSlots()[harvest], slot, binding.most());
            binding.add(broken, book.orders().openKg(slot));
        }
        return left(harvest, binding.rule(), OptionalLong.empty(), binding.kg());
    }

    private Left left(int harvest, RuleName rule, OptionalLong nearest, long keptKg) {
        return new Left(
                crop.harvestPlaces()[harvest],
                book.harvests().id(market.harvestSlots()[harvest]),
                crop.flows().leftOf(harvest),
                rule,
                nearest,
                LeftWords.ofHarvest(rule, nearest, keptKg));
    }
}
