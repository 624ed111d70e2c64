package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.harvestlink.matching.engine.column.OrderColumns;
import org.harvestlink.matching.engine.rule.RuleName;

/** Says of every order of a crop that got less than it wants why. */
final class LeftOrders {

    private final Remainder crop;
    private final CropBook book;
    private final Market market;
    private final Watch watch;
    private final BrokenRules rules;

    LeftOrders(Remainder crop, Watch watch) {
        this.crop = crop;
        this.watch = watch;
        book = crop.unpriced();
        market = book.market();
        rules = new BrokenRules(book);
    }

    List<Left> all() {
        long[] rents = HighestRents.of(crop, watch);
        Cheapest cheapest = new Cheapest(book, market, rents, true);
        Left[] found = new Left[market.orders()];
        new Rows(market, new Sieve(book, market, rents), watch).forEach((order, reader) -> {
            if (crop.flows().missingOf(order) > 0) {
                found[order] = left(order, cheapest, reader);
            }
        });
        return Arrays.stream(found).filter(Objects::nonNull).toList();
    }

    private Left left(int order, Cheapest cheapest, Sieve.Reader reader) {
        if (crop.flows().sellers(order) > 0) {
            return suitedByMore(order, reader) ? tooLow(order, OptionalLong.empty()) : bound(order);
        }
        long lowest = cheapest.below(order, Cheapest.NONE, reader);
        return lowest == Cheapest.NONE ? bound(order) : tooLow(order, OptionalLong.of(lowest));
    }

    /** Whether a harvest suits but for the price that is not its own altogether. */
    private boolean suitedByMore(int order, Sieve.Reader reader) {
        int enough = crop.flows().sellers(order) + 1;
        for (int i = reader.read(order, Cheapest.NONE, enough) - 1; i >= 0; i--) {
            if (!crop.flows().getsAllOf(reader.harvest(i), order)) {
                return true;
            }
        }
        return false;
    }

    private Left tooLow(int order, OptionalLong nearest) {
        return left(order, RuleName.PRICE, nearest, 0);
    }

    private Left bound(int order) {
        Binding binding = new Binding();
        for (int slot : market.harvestSlots()) {
            int broken = rules.of(slot, market.orderSlots()[order], binding.most());
            binding.add(broken, book.harvests().openKg(slot));
        }
        return left(order, binding.rule(), OptionalLong.empty(), binding.kg());
    }

    private Left left(int order, RuleName rule, OptionalLong nearest, long keptKg) {
        OrderColumns orders = book.orders();
        return new Left(
                crop.orderPlaces()[order],
                orders.id(market.orderSlots()[order]),
                crop.flows().missingOf(order),
                rule,
                nearest,
                LeftWords.ofOrder(rule, nearest, keptKg));
    }
}
