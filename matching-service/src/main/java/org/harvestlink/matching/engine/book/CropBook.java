package org.harvestlink.matching.engine.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.column.Days;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.Hauls;
import org.harvestlink.matching.engine.column.OrderColumns;
import org.harvestlink.matching.engine.column.PairTest;
import org.harvestlink.matching.engine.column.Vocabulary;
import org.harvestlink.matching.engine.partner.Matcher;
import org.harvestlink.matching.engine.partner.Proposal;
import org.harvestlink.matching.engine.rule.RuleBook;

/**
 * The open harvests and orders of one crop, and the best partners of each among the others. It answers exactly as {@link
 * Matcher} does over all of them, ties included, in microseconds where the matcher looks at each.
 *
 * <p>It belongs to one thread at a time, the consumer of the crop's partition: even a search writes to what the book keeps
 * for searches. Every search sees all changes before it and none after. The facts never change; new facts need a new book,
 * which takes a million harvests in a few seconds.
 */
public final class CropBook {

    private final String crop;
    private final MarketFacts facts;
    private final Matcher matcher;

    private final Vocabulary words = new Vocabulary();
    private final HarvestColumns harvests;
    private final OrderColumns orders;
    private final HarvestSide harvestSide;
    private final OrderSide orderSide;

    private final HarvestColumns askingHarvest;
    private final OrderColumns askingOrder;
    private final PairTest testForOrder;
    private final PairTest testForHarvest;

    private int today = Days.EVER;

    public CropBook(String crop, MarketFacts facts) {
        this.crop = crop;
        this.facts = facts;
        this.matcher = new Matcher(RuleBook.standard(), facts);
        Hauls hauls = new Hauls(facts, words);
        int shelfLife = facts.shelfLifeDaysOf(crop).orElse(Integer.MAX_VALUE);
        long reference = facts.referenceVndPerKgOf(crop).orElse(0);
        harvests = new HarvestColumns(crop, words);
        orders = new OrderColumns(crop, words);
        harvestSide = new HarvestSide(harvests, hauls, shelfLife);
        orderSide = new OrderSide(orders, hauls, shelfLife, reference);
        askingHarvest = new HarvestColumns(crop, words);
        askingOrder = new OrderColumns(crop, words);
        testForOrder = new PairTest(crop, harvests, askingOrder, hauls, facts);
        testForHarvest = new PairTest(crop, askingHarvest, orders, hauls, facts);
    }

    public String crop() {
        return crop;
    }

    public MarketFacts facts() {
        return facts;
    }

    /** From now on, what has passed of a window before that day no longer counts. Until this is called, every day counts. */
    public void turnTo(LocalDate day) {
        today = Days.of(day);
    }

    /**
     * Takes a harvest in, in place of an earlier state of it.
     *
     * @throws IllegalArgumentException when it is of another crop
     */
    public void put(Supply supply) {
        int known = harvestSide.index().slotOf(supply.id());
        if (known != SlotIndex.ABSENT) {
            harvestSide.remove(known);
        }
        harvestSide.add(supply);
    }

    /**
     * Takes an order in, in place of an earlier state of it.
     *
     * @throws IllegalArgumentException when it is of another crop
     */
    public void put(Demand demand) {
        int known = orderSide.index().slotOf(demand.id());
        if (known != SlotIndex.ABSENT) {
            orderSide.remove(known);
        }
        orderSide.add(demand);
    }

    /** Takes a harvest or an order out; false when there is none of that id. */
    public boolean remove(UUID id) {
        int harvest = harvestSide.index().slotOf(id);
        if (harvest != SlotIndex.ABSENT) {
            harvestSide.remove(harvest);
            return true;
        }
        int order = orderSide.index().slotOf(id);
        if (order != SlotIndex.ABSENT) {
            orderSide.remove(order);
            return true;
        }
        return false;
    }

    /** The harvest as it was put. */
    public Optional<Supply> harvest(UUID id) {
        int slot = harvestSide.index().slotOf(id);
        return slot == SlotIndex.ABSENT ? Optional.empty() : Optional.of(harvests.supply(slot));
    }

    /** The order as it was put. */
    public Optional<Demand> order(UUID id) {
        int slot = orderSide.index().slotOf(id);
        return slot == SlotIndex.ABSENT ? Optional.empty() : Optional.of(orders.demand(slot));
    }

    public int harvests() {
        return harvestSide.index().size();
    }

    public int orders() {
        return orderSide.index().size();
    }

    /** As {@link #partnersOf(Demand, int, Set)}, and nothing of the harvests but their ids. */
    public List<UUID> idsOfPartners(Demand demand, int most, Set<UUID> without) {
        Top top = best(demand, most, without);
        List<UUID> ids = new ArrayList<>(top.count());
        for (int rank = 0; rank < top.count(); rank++) {
            ids.add(harvests.id(top.slot(rank)));
        }
        return ids;
    }

    /** As {@link #partnersOf(Supply, int, Set)}, and nothing of the orders but their ids. */
    public List<UUID> idsOfPartners(Supply supply, int most, Set<UUID> without) {
        Top top = best(supply, most, without);
        List<UUID> ids = new ArrayList<>(top.count());
        for (int rank = 0; rank < top.count(); rank++) {
            ids.add(orders.id(top.slot(rank)));
        }
        return ids;
    }

    /**
     * The best harvests for an order, which may be in the book or not; best first, as {@link Matcher#partnersOf} ranks them.
     *
     * @param most how many, 1 or more
     * @param without harvests that are left out
     */
    public List<Pairing> partnersOf(Demand demand, int most, Set<UUID> without) {
        Top top = best(demand, most, without);
        Demand remaining = remaining(demand);
        List<Pairing> partners = new ArrayList<>(top.count());
        for (int rank = 0; rank < top.count(); rank++) {
            partners.add(new Pairing(remaining(harvests.supply(top.slot(rank))), remaining, facts));
        }
        return partners;
    }

    /**
     * The best orders for a harvest, which may be in the book or not; best first, as {@link Matcher#partnersOf} ranks them.
     *
     * @param most how many, 1 or more
     * @param without orders that are left out
     */
    public List<Pairing> partnersOf(Supply supply, int most, Set<UUID> without) {
        Top top = best(supply, most, without);
        Supply remaining = remaining(supply);
        List<Pairing> partners = new ArrayList<>(top.count());
        for (int rank = 0; rank < top.count(); rank++) {
            partners.add(new Pairing(remaining, remaining(orders.demand(top.slot(rank))), facts));
        }
        return partners;
    }

    /** What to propose for an order: as {@link Matcher#propose(Demand, java.util.Collection, int)} over every harvest. */
    public List<Proposal> propose(Demand demand, int limit, Set<UUID> without) {
        Demand remaining = remaining(demand);
        for (long most = 4L * limit; true; most *= 8) {
            int asked = (int) Math.min(Integer.MAX_VALUE, most);
            List<Pairing> best = partnersOf(demand, asked, without);
            if (best.size() < asked) {
                return matcher.proposeRanked(remaining, best, limit);
            }
            Optional<List<Proposal>> settled = matcher.proposeAmong(remaining, best, limit);
            if (settled.isPresent()) {
                return settled.get();
            }
        }
    }

    /** What to propose for a harvest: as {@link Matcher#propose(Supply, java.util.Collection, int)} over every order. */
    public List<Proposal> propose(Supply supply, int limit, Set<UUID> without) {
        Supply remaining = remaining(supply);
        for (long most = 4L * limit; true; most *= 8) {
            int asked = (int) Math.min(Integer.MAX_VALUE, most);
            List<Pairing> best = partnersOf(supply, asked, without);
            if (best.size() < asked) {
                return matcher.proposeRanked(remaining, best, limit);
            }
            Optional<List<Proposal>> settled = matcher.proposeAmong(remaining, best, limit);
            if (settled.isPresent()) {
                return settled.get();
            }
        }
    }

    /** Every harvest that suits an order, by its slot in {@link #harvestColumns}, in no particular order. */
    public void eachPartner(Demand demand, IntConsumer found) {
        int asking = askingOrder.add(demand);
        try {
            Query query = Query.of(1, today, Set.of(), harvestSide.index());
            harvestSide.eachPartner(askingOrder, asking, testForOrder, query, found);
        } finally {
            askingOrder.remove(asking);
        }
    }

    /** Every order that suits a harvest, by its slot in {@link #orderColumns}, in no particular order. */
    public void eachPartner(Supply supply, IntConsumer found) {
        int asking = askingHarvest.add(supply);
        try {
            Query query = Query.of(1, today, Set.of(), orderSide.index());
            orderSide.eachPartner(askingHarvest, asking, testForHarvest, query, found);
        } finally {
            askingHarvest.remove(asking);
        }
    }

    /** The harvests as numbers. To be read only, and not after the next change of the book. */
    public HarvestColumns harvestColumns() {
        return harvests;
    }

    /** The orders as numbers. To be read only, and not after the next change of the book. */
    public OrderColumns orderColumns() {
        return orders;
    }

    /** The words that the columns have numbers for. */
    public Vocabulary words() {
        return words;
    }

    /** The first day that counts, {@link Days#EVER} when every day does. */
    public int today() {
        return today;
    }

    private Top best(Demand demand, int most, Set<UUID> without) {
        int asking = askingOrder.add(demand);
        try {
            Query query = Query.of(most, today, without, harvestSide.index());
            return harvestSide.partners(askingOrder, asking, testForOrder, query);
        } finally {
            askingOrder.remove(asking);
        }
    }

    private Top best(Supply supply, int most, Set<UUID> without) {
        int asking = askingHarvest.add(supply);
        try {
            Query query = Query.of(most, today, without, orderSide.index());
            return orderSide.partners(askingHarvest, asking, testForHarvest, query);
        } finally {
            askingHarvest.remove(asking);
        }
    }

    private Supply remaining(Supply supply) {
        return today == Days.EVER ? supply : supply.since(Days.day(today));
    }

    private Demand remaining(Demand demand) {
        return today == Days.EVER ? demand : demand.since(Days.day(today));
    }
}
