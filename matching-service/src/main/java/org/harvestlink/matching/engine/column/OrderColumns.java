package org.harvestlink.matching.engine.column;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Limits;
import org.harvestlink.matching.engine.Sharing;

/**
 * Orders of one crop as numbers, each in a slot that is its own until it is removed and may then be another's. The orders
 * themselves are kept beside them. Not for several threads at a time while one of them writes.
 */
public final class OrderColumns implements Listings {

    private static final int MAXIMUM = 0;
    private static final int OPEN_KG = 1;
    private static final int MINIMUM_LOT_KG = 2;
    private static final int SEQUENCE = 3;
    private static final int DELIVERY = 4;
    private static final int TRAITS = 5;
    private static final int PLACE = 6;
    private static final int REACH = 7;

    private static final int[] NO_CODES = {};
    private static final int HAS_MAXIMUM = 1;
    private static final int HAS_REACH = 2;
    private static final int IS_FULL = 4;

    private final String crop;
    private final Vocabulary words;
    private final Slots slots = new Slots();
    private final Cells cells = new Cells();
    private Demand[] demands = new Demand[16];
    private int[][] allOf = new int[16][];
    private int[][] anyOf = new int[16][];
    private int[][] sharing = new int[16][];

    public OrderColumns(String crop, Vocabulary words) {
        this.crop = crop;
        this.words = words;
    }

    /**
     * Takes an order in.
     *
     * @return its slot
     * @throws IllegalArgumentException when it is of another crop
     * @throws ArithmeticException on days millions of years off
     */
    public int add(Demand demand) {
        if (!demand.produce().crop().equals(crop)) {
            throw new IllegalArgumentException(demand.produce().crop() + " among " + crop);
        }
        Days.checked(demand.delivery());
        int slot = slots.take();
        if (slot == demands.length) {
            demands = Arrays.copyOf(demands, 2 * slot);
            allOf = Arrays.copyOf(allOf, 2 * slot);
            anyOf = Arrays.copyOf(anyOf, 2 * slot);
            sharing = Arrays.copyOf(sharing, 2 * slot);
        }
        cells.reserve(slot);
        demands[slot] = demand;
        allOf[slot] = schemes(demand.certificates().allOf());
        anyOf[slot] = schemes(demand.certificates().anyOf());
        sharing[slot] = cooperatives(demand.sharing());
        write(slot, demand);
        return slot;
    }

    public void remove(int slot) {
        slots.giveBack(slot);
        demands[slot] = null;
    }

    /** Whether an order is there. */
    public boolean taken(int slot) {
        return slots.taken(slot);
    }

    /** One more than the highest slot ever taken. */
    public int end() {
        return slots.end();
    }

    public int count() {
        return slots.count();
    }

    public Demand demand(int slot) {
        return demands[slot];
    }

    @Override
    public UUID id(int slot) {
        return demands[slot].id();
    }

    @Override
    public boolean is(int slot, UUID id) {
        return id(slot).equals(id);
    }

    @Override
    public int compareIds(int slot, int other) {
        return id(slot).compareTo(id(other));
    }

    /** The most that the buyer pays delivered, {@link Long#MAX_VALUE} for no limit; private to the buyer. */
    public long maximumVndPerKg(int slot) {
        return cells.get(slot, MAXIMUM);
    }

    public boolean hasMaximum(int slot) {
        return (cells.low(slot, REACH) & HAS_MAXIMUM) != 0;
    }

    public long openKg(int slot) {
        return cells.get(slot, OPEN_KG);
    }

    public long minimumLotKg(int slot) {
        return cells.get(slot, MINIMUM_LOT_KG);
    }

    @Override
    public long sequence(int slot) {
        return cells.get(slot, SEQUENCE);
    }

    /** The first day of delivery. */
    public int from(int slot) {
        return cells.high(slot, DELIVERY);
    }

    /** The last day of delivery. */
    public int to(int slot) {
        return cells.low(slot, DELIVERY);
    }

    /** What the wanted variety means, {@link Lexicon#NONE} when any will do. */
    public int variety(int slot) {
        return cells.high(slot, TRAITS);
    }

    /** What the wanted grade means, {@link Lexicon#NONE} when any will do. */
    public int grade(int slot) {
        return cells.low(slot, TRAITS);
    }

    public int destination(int slot) {
        return cells.high(slot, PLACE);
    }

    public int market(int slot) {
        return cells.low(slot, PLACE);
    }

    public boolean hasMaxKm(int slot) {
        return (cells.low(slot, REACH) & HAS_REACH) != 0;
    }

    /** The farthest road distance; {@link Integer#MAX_VALUE} for any. */
    public int maxKm(int slot) {
        return cells.high(slot, REACH);
    }

    /** The schemes of which every one is needed. Not to be changed. */
    public int[] allOf(int slot) {
        return allOf[slot];
    }

    /** The schemes of which one is needed, unless there are none. Not to be changed. */
    public int[] anyOf(int slot) {
        return anyOf[slot];
    }

    /** Whether no further cooperative may share it: only those of {@link #sharing}. */
    public boolean full(int slot) {
        return (cells.low(slot, REACH) & IS_FULL) != 0;
    }

    /** The cooperatives that share it already. Not to be changed. */
    public int[] sharing(int slot) {
        return sharing[slot];
    }

    private void write(int slot, Demand demand) {
        Limits limits = demand.limits();
        boolean bounded = limits.maxVndPerKg() != null;
        cells.set(slot, MAXIMUM, bounded ? limits.maxVndPerKg() : Long.MAX_VALUE);
        cells.set(slot, OPEN_KG, demand.openKg());
        cells.set(slot, MINIMUM_LOT_KG, demand.sharing().minimumLotKg());
        cells.set(slot, SEQUENCE, demand.sequence());
        int lastDay = Days.of(demand.delivery().to());
        cells.setPair(slot, DELIVERY, Days.of(demand.delivery().from()), lastDay);
        cells.setPair(
                slot,
                TRAITS,
                meaning(words.varieties(), demand.produce().variety()),
                meaning(words.grades(), demand.produce().grade()));
        int market = words.markets().of(demand.market());
        cells.setPair(slot, PLACE, words.destinations().of(demand.destination()), market);
        int flags = (bounded ? HAS_MAXIMUM : 0) | (limits.maxKm() != null ? HAS_REACH : 0) | fullness(demand.sharing());
        cells.setPair(slot, REACH, limits.maxKm() != null ? limits.maxKm() : Integer.MAX_VALUE, flags);
    }

    private static int fullness(Sharing sharing) {
        boolean full = sharing.maxSuppliers() != null && sharing.suppliers().size() >= sharing.maxSuppliers();
        return full ? IS_FULL : 0;
    }

    private static int meaning(TraitLexicon trait, String typed) {
        return trait.meaning(trait.name(typed));
    }

    private int[] schemes(SortedSet<String> codes) {
        if (codes.isEmpty()) {
            return NO_CODES;
        }
        int[] numbers = new int[codes.size()];
        int count = 0;
        for (String code : codes) {
            numbers[count++] = words.schemes().of(code);
        }
        return numbers;
    }

    private int[] cooperatives(Sharing wishes) {
        return wishes.suppliers().isEmpty()
                ? NO_CODES
                : wishes.suppliers().stream().mapToInt(words.cooperatives()::of).toArray();
    }
}
