package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.clearing.pattern.Conditions;

/**
 * What the harvests and orders of a crop ask of several trades at once: smallest lots, how many cooperatives share an order
 * (those that share it already count towards its maximum and may deliver more), all-or-nothing.
 */
final class SideConditions {

    private final CropBook book;
    private final Market market;
    private final Conditions conditions;

    SideConditions(CropBook book) {
        this.book = book;
        market = book.market();
        int[] harvests = market.harvestSlots();
        int[] orders = market.orderSlots();
        conditions = new Conditions(
                market.supplyKg(),
                IntStream.of(harvests)
                        .mapToLong(slot -> book.harvests().minimumLotKg(slot))
                        .toArray(),
                IntStream.of(harvests)
                        .map(slot -> book.harvests().cooperative(slot))
                        .toArray(),
                market.demandKg(),
                IntStream.of(orders)
                        .mapToLong(slot -> book.orders().minimumLotKg(slot))
                        .toArray(),
                IntStream.of(orders).map(slot -> room(sharing(slot))).toArray(),
                wholes(orders),
                IntStream.of(orders).mapToObj(book.orders()::sharing).toArray(int[][]::new));
    }

    Conditions conditions() {
        return conditions;
    }

    /** Whether there is any condition at all. */
    boolean any() {
        return Arrays.stream(conditions.harvestLot()).anyMatch(kg -> kg > 1)
                || Arrays.stream(conditions.orderLot()).anyMatch(kg -> kg > 1)
                || Arrays.stream(conditions.room()).anyMatch(room -> room != Conditions.ANY_NUMBER)
                || IntStream.range(0, market.orders())
                        .anyMatch(order -> conditions.allOrNothing()[order]);
    }

    /** Whether an allocation that was found without them keeps them. */
    boolean keptBy(Optimum optimum) {
        long[] kg = new long[market.orders()];
        int[] joined = new int[market.orders()];
        Set<Long> joiners = new HashSet<>();
        for (int trade = 0; trade < optimum.kg().length; trade++) {
            int harvest = optimum.harvest()[trade];
            int order = optimum.order()[trade];
            kg[order] += optimum.kg()[trade];
            if (optimum.kg()[trade]
                    < Math.max(conditions.harvestLot()[harvest], conditions.orderLot()[order])) {
                return false;
            }
            int cooperative = conditions.cooperative()[harvest];
            boolean joins = IntStream.of(conditions.sharing()[order]).noneMatch(one -> one == cooperative);
            joined[order] += joins && joiners.add((long) order << Integer.SIZE | cooperative) ? 1 : 0;
        }
        return IntStream.range(0, kg.length)
                .allMatch(order -> joined[order] <= conditions.room()[order]
                        && (!conditions.allOrNothing()[order]
                                || kg[order] == 0
                                || kg[order] == market.demandKg()[order]));
    }

    private Sharing sharing(int slot) {
        return book.orders().demand(slot).sharing();
    }

    private boolean[] wholes(int[] slots) {
        boolean[] wholes = new boolean[slots.length];
        for (int order = 0; order < slots.length; order++) {
            wholes[order] = sharing(slots[order]).allOrNothing();
        }
        return wholes;
    }

    private static int room(Sharing sharing) {
        return sharing.maxSuppliers() == null
                ? Conditions.ANY_NUMBER
                : Math.max(0, sharing.maxSuppliers() - sharing.suppliers().size());
    }
}
