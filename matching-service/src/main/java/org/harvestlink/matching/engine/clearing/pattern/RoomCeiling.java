package org.harvestlink.matching.engine.clearing.pattern;

import java.util.HashMap;
import java.util.Map;

/**
 * What a row can bring at most when only so many more cooperatives may join. A kilogram of the order gets a price; each harvest
 * can gain so much beyond it; and the cooperatives that gain most are as many as there is room for. Any price gives a ceiling
 * (it is a Lagrange multiplier of the order's kilograms), and the price is chosen so that the first ceiling is low. Of an order
 * that wants all or nothing it may be negative: when so few cooperatives can't bring all, that pushes the ceiling below nothing.
 */
final class RoomCeiling {

    /** Below what any kilogram brings, VND. */
    private static final long LOWEST_PRICE = -(1L << 30);

    private final Conditions conditions;
    private final Row row;
    private int order;
    private int room;
    private long price;
    private int[] group = new int[64];
    private long[] groupGain = new long[64];
    private long[] later = new long[64];
    private long[] free = new long[65];
    private long[] best = new long[1024];
    private final long[] leader = new long[PatternSearch.MOST_ROOM];
    private final int[] leaderGroup = new int[PatternSearch.MOST_ROOM];
    private int leaders;

    RoomCeiling(Conditions conditions, Row row) {
        this.conditions = conditions;
        this.row = row;
    }

    /** Prices a kilogram of an order, whose sorted row is at hand. */
    void turnTo(int someOrder) {
        order = someOrder;
        room = conditions.room()[someOrder];
        reserve();
        group();
        int from = 0;
        int to = row.count - 1;
        while (to - from > 2) {
            int third = (to - from) / 3;
            if (tabulate(row.net[from + third]) <= tabulate(row.net[to - third])) {
                to -= third;
            } else {
                from += third;
            }
        }
        long bestPrice = lower(0, LOWEST_PRICE);
        for (int place = from; place <= to; place++) {
            bestPrice = lower(bestPrice, row.net[place]);
        }
        tabulate(bestPrice);
    }

    /** What {@code kg} from a place on bring at most, but for what cooperatives that have joined may add. */
    long from(int place, long kg, int roomLeft) {
        return price * kg + free[place] + best[place * (room + 1) + roomLeft];
    }

    /** What the cooperative of a harvest may add beyond the price with harvests after that one; 0 when it needs no room. */
    long later(int place) {
        return later[place];
    }

    /** Of two prices the one with the lower ceiling. */
    private long lower(long onePrice, long otherPrice) {
        return tabulate(otherPrice) < tabulate(onePrice) ? otherPrice : onePrice;
    }

    private void reserve() {
        int count = row.count;
        if (group.length < count) {
            group = new int[2 * count];
            groupGain = new long[2 * count];
            later = new long[2 * count];
            free = new long[2 * count + 1];
        }
        if (best.length < (count + 1) * (room + 1)) {
            best = new long[2 * (count + 1) * (room + 1)];
        }
    }

    private void group() {
        Map<Integer, Integer> groups = new HashMap<>();
        for (int place = 0; place < row.count; place++) {
            int number = groups.size();
            Integer known = groups.putIfAbsent(conditions.cooperative()[row.harvest[place]], number);
            group[place] = known == null ? number : known;
        }
    }

    /** Fills the tables from the last place back; gives the ceiling of the whole row. */
    private long tabulate(long atPrice) {
        price = conditions.allOrNothing()[order] ? atPrice : Math.max(0, atPrice);
        int width = room + 1;
        leaders = 0;
        free[row.count] = 0;
        for (int place = 0; place < row.count; place++) {
            groupGain[place] = 0;
        }
        for (int left = 0; left < width; left++) {
            best[row.count * width + left] = 0;
        }
        for (int place = row.count - 1; place >= 0; place--) {
            add(place);
            long sum = 0;
            for (int left = 0; left < width; left++) {
                best[place * width + left] = sum;
                sum += left < leaders ? leader[left] : 0;
            }
        }
        return from(0, conditions.demandKg()[order], room);
    }

    private void add(int place) {
        long gain = Math.max(0, row.net[place] - price) * row.most[place];
        boolean needsNoRoom = conditions.shares(row.harvest[place], order);
        later[place] = needsNoRoom ? 0 : groupGain[group[place]];
        free[place] = free[place + 1] + (needsNoRoom ? gain : 0);
        if (!needsNoRoom && gain > 0) {
            groupGain[group[place]] += gain;
            lead(group[place]);
        }
    }

    /** Takes a group among the leaders, as many as there is room for, the most gainful first. */
    private void lead(int someGroup) {
        long gain = groupGain[someGroup];
        int place = 0;
        while (place < leaders && leaderGroup[place] != someGroup) {
            place++;
        }
        if (place == leaders) {
            if (leaders < room) {
                leaders++;
            } else if (room > 0 && leader[leaders - 1] < gain) {
                place--;
            } else {
                return;
            }
        }
        for (; place > 0 && leader[place - 1] < gain; place--) {
            leader[place] = leader[place - 1];
            leaderGroup[place] = leaderGroup[place - 1];
        }
        leader[place] = gain;
        leaderGroup[place] = someGroup;
    }
}
