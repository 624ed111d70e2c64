package org.harvestlink.matching.engine.clearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.rule.RuleName;

/**
 * What is left of a book where side conditions stood in the way. What has as few kilograms left in the same book
 * without them has the reason and the price that it has there; who has more left has so for the conditions' sake.
 */
final class LeftByConditions {

    private static final Text ORDER = new Text(
            "Vẫn có hàng hợp đơn, nhưng lô tối thiểu, số hợp tác xã hoặc điều kiện lấy đủ cả đơn không cho ghép",
            "Fruit that suits is there, but smallest lots, the number of cooperatives or all-or-nothing stand in the way");
    private static final Text HARVEST = new Text(
            "Vẫn có đơn hợp vụ này, nhưng lô tối thiểu, số hợp tác xã hoặc điều kiện lấy đủ cả đơn không cho ghép",
            "Orders that suit are there, but smallest lots, the number of cooperatives or all-or-nothing stand in the way");

    private final ClearingBook book;
    private final Map<UUID, Long> traded = new HashMap<>();

    /** @param cleared with the conditions heeded */
    LeftByConditions(ClearingBook book, Cleared cleared) {
        this.book = book;
        for (Trade trade : cleared.trades()) {
            traded.merge(trade.supply().id(), trade.kg(), Long::sum);
            traded.merge(trade.demand().id(), trade.kg(), Long::sum);
        }
    }

    /** @param freely what the book leaves without the conditions */
    Unmatched with(Unmatched freely) {
        Map<Integer, Left> orders = byPlace(freely.orders());
        Map<Integer, Left> harvests = byPlace(freely.harvests());
        List<Left> leftOrders = new ArrayList<>();
        List<Left> leftHarvests = new ArrayList<>();
        for (int place = 0; place < book.demands().size(); place++) {
            Demand demand = book.demands().get(place);
            add(leftOrders, place, demand.id(), demand.openKg(), orders.get(place), ORDER);
        }
        for (int place = 0; place < book.supplies().size(); place++) {
            Supply supply = book.supplies().get(place);
            add(leftHarvests, place, supply.id(), supply.openKg(), harvests.get(place), HARVEST);
        }
        return new Unmatched(leftOrders, leftHarvests);
    }

    private static Map<Integer, Left> byPlace(List<Left> some) {
        return some.stream().collect(Collectors.toMap(Left::place, Function.identity()));
    }

    private void add(List<Left> all, int place, UUID id, long openKg, Left freely, Text conditions) {
        long has = traded.getOrDefault(id, 0L);
        if (openKg <= has) {
            return;
        }
        all.add(
                freely == null || openKg - has > freely.kg()
                        ? new Left(place, id, openKg - has, RuleName.VOLUME, OptionalLong.empty(), conditions)
                        : new Left(
                                place,
                                id,
                                openKg - has,
                                freely.rule(),
                                has > 0 ? OptionalLong.empty() : freely.nearestVndPerKg(),
                                freely.why()));
    }
}
