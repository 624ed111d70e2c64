package org.harvestlink.matching.engine.clearing;

import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.OrderColumns;

/**
 * Says of the harvests that the sets of an {@link AttributeIndex} let through whether they suit an order. What the sets leave
 * open is compared number by number, from one row of a table; only for what is out of the ordinary, such as papers that
 * begin or end within the season, the pair test is asked.
 */
final class PairFilter {

    private static final int WIDTH_BITS = 3;
    private static final int FROM = 0;
    private static final int TO = 1;
    private static final int KG = 2;
    private static final int MINIMUM_LOT = 3;
    private static final int ASK = 4;
    private static final int DISTRICT = 5;
    private static final int PLAIN = 6;
    private static final int SLOT = 7;
    private static final int TOO_FAR = Integer.MAX_VALUE;

    private final CropBook book;
    private final int[] table;

    private int order;
    private int orderFrom;
    private int orderTo;
    private long orderKg;
    private long orderLot;
    private long maximum;
    private boolean plain;
    private final int[] transit;
    private final long[] transport;

    private PairFilter(CropBook book, int[] table) {
        this.book = book;
        this.table = table;
        transit = new int[book.words().districts().size()];
        transport = new long[transit.length];
    }

    /** @param slots the harvests' slots in the order of the places asked for */
    static PairFilter of(CropBook book, int[] slots) {
        return new PairFilter(book, table(book, slots));
    }

    /** Another filter of the same harvests, for another thread. */
    PairFilter another() {
        return new PairFilter(book, table);
    }

    /** @param exactSets whether the sets of the index say all of this order's papers and traits */
    void turnTo(int orderSlot, boolean exactSets) {
        OrderColumns orders = book.orders();
        order = orderSlot;
        orderFrom = orders.from(orderSlot);
        orderTo = orders.to(orderSlot);
        orderKg = orders.openKg(orderSlot);
        orderLot = orders.minimumLotKg(orderSlot);
        maximum = orders.maximumVndPerKg(orderSlot);
        plain = exactSets && !orders.full(orderSlot) && orderLot <= orderKg;
        for (int district = 0; district < transit.length; district++) {
            Haul haul = book.hauls().between(district, orders.destination(orderSlot));
            transport[district] = haul == null ? 0 : haul.vndPerKg();
            transit[district] = haul == null ? 0 : haul.days();
            boolean near = !orders.hasMaxKm(orderSlot) || haul != null && haul.km() <= orders.maxKm(orderSlot);
            if (!near || transit[district] > book.shelfLifeDays()) {
                transit[district] = TOO_FAR;
            }
        }
    }

    boolean admits(int place) {
        int row = place << WIDTH_BITS;
        int district = table[row + DISTRICT];
        int days = transit[district];
        if (days == TOO_FAR
                || table[row + FROM] + days > orderTo
                || table[row + TO] + days < orderFrom
                || table[row + ASK] + transport[district] > maximum) {
            return false;
        }
        if (plain && table[row + PLAIN] != 0) {
            return table[row + KG] >= orderLot && table[row + MINIMUM_LOT] <= orderKg;
        }
        return book.test().admits(table[row + SLOT], order);
    }

    private static int[] table(CropBook book, int[] slots) {
        HarvestColumns harvests = book.harvests();
        int firstDelivery = book.firstDelivery();
        int lastDelivery = book.lastDelivery();
        int[] table = new int[slots.length << WIDTH_BITS];
        for (int place = 0; place < slots.length; place++) {
            int slot = slots[place];
            int row = place << WIDTH_BITS;
            table[row + FROM] = harvests.from(slot);
            table[row + TO] = harvests.to(slot);
            table[row + KG] = (int) Math.min(Integer.MAX_VALUE, harvests.openKg(slot));
            table[row + MINIMUM_LOT] = (int) Math.min(Integer.MAX_VALUE, harvests.minimumLotKg(slot));
            table[row + ASK] = Prices.checked(harvests.askVndPerKg(slot));
            table[row + DISTRICT] = harvests.district(slot);
            table[row + PLAIN] = plain(harvests, slot, firstDelivery, lastDelivery) ? 1 : 0;
            table[row + SLOT] = slot;
        }
        return table;
    }

    /** Whether its papers say the same on all days on which anything is delivered, but for certificates that expire. */
    private static boolean plain(HarvestColumns harvests, int slot, int firstDelivery, int lastDelivery) {
        return harvests.openKg(slot) < Integer.MAX_VALUE
                && harvests.minimumLotKg(slot) <= harvests.openKg(slot)
                && harvests.grantsAllHold(slot, firstDelivery, lastDelivery)
                && harvests.certificatesAllBeganBy(slot, firstDelivery);
    }
}
