package org.harvestlink.matching.engine.nearmiss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.nearmiss.Misses.Miss;
import org.harvestlink.matching.engine.nearmiss.Misses.Wish;
import org.harvestlink.matching.engine.rule.RuleName;

/**
 * Fills an order with the fewest harvests. As many of the largest as have enough are a bound that nothing beats; a depth-first
 * search, largest first, looks for as few whose lots fit and whose cooperatives are not too many, then for one more. Within
 * its budget of steps the answer is exact, and beyond it says that it is not.
 */
public final class FewestHarvests {

    private static final int BUDGET = 200_000;

    /** An order shared by more than this is not looked at. */
    private static final int MOST = 1_000;

    private record Offer(int slot, long kg, long lotKg, int cooperative, boolean sharesAlready) {}

    private final Demand demand;
    private final CropBook book;
    private final List<Offer> offers;
    private final int room;
    private final List<Offer> chosen = new ArrayList<>();
    private final long[] sums;
    private int steps;

    private FewestHarvests(Demand demand, CropBook book) {
        this.demand = demand;
        this.book = book;
        this.offers = offers(demand, book);
        this.sums = new long[offers.size() + 1];
        for (int i = 0; i < offers.size(); i++) {
            sums[i + 1] = sums[i] + offers.get(i).kg();
        }
        Sharing sharing = demand.sharing();
        this.room = sharing.maxSuppliers() == null
                ? Integer.MAX_VALUE
                : Math.max(0, sharing.maxSuppliers() - sharing.suppliers().size());
    }

    /** The fewest harvests of the book that fill the order. */
    public static Fill of(Demand demand, CropBook book) {
        return new FewestHarvests(demand, book).fill();
    }

    private Fill fill() {
        long reach = Reach.of(demand, book).kg();
        Map<RuleName, Fill.Kept> binding = binding();
        if (reach < demand.openKg() || demand.openKg() == 0) {
            return new Fill(List.of(), 0, true, demand.openKg() - reach, binding);
        }
        int atLeast = fewestByKilograms();
        for (int count = atLeast; count <= Math.min(MOST, offers.size()) && steps < BUDGET; count++) {
            if (choose(0, count, 0, 0, 0)) {
                return new Fill(shares(), atLeast, count == atLeast, 0, binding);
            }
            atLeast = steps < BUDGET ? count + 1 : atLeast;
        }
        boolean allTried = steps < BUDGET && offers.size() <= MOST;
        return new Fill(List.of(), allTried ? 0 : atLeast, allTried, 0, binding);
    }

    private int fewestByKilograms() {
        int count = 0;
        while (sums[count] < demand.openKg()) {
            count++;
        }
        return count;
    }

    /** Chooses {@code count} more offers from {@code from} on that together fill the order. */
    private boolean choose(int from, int count, long kg, long lots, int cooperatives) {
        if (count == 0) {
            return kg >= demand.openKg();
        }
        for (int i = from; i + count <= offers.size() && ++steps < BUDGET; i++) {
            if (kg + most(i, count) < demand.openKg()) {
                return false;
            }
            Offer offer = offers.get(i);
            int with = cooperatives + (isNew(offer) ? 1 : 0);
            if (lots + offer.lotKg() > demand.openKg() || with > room) {
                continue;
            }
            chosen.add(offer);
            if (choose(i + 1, count - 1, kg + offer.kg(), lots + offer.lotKg(), with)) {
                return true;
            }
            chosen.remove(chosen.size() - 1);
        }
        return false;
    }

    /** The kilograms of the largest {@code count} from {@code from} on. */
    private long most(int from, int count) {
        return sums[from + count] - sums[from];
    }

    private boolean isNew(Offer offer) {
        return !offer.sharesAlready() && chosen.stream().noneMatch(each -> each.cooperative() == offer.cooperative());
    }

    /** Each chosen harvest gives its smallest lot, and then the largest give as much more as is wanted. */
    private List<Fill.Share> shares() {
        long left = demand.openKg() - chosen.stream().mapToLong(Offer::lotKg).sum();
        List<Fill.Share> shares = new ArrayList<>();
        for (Offer offer : chosen) {
            long more = Math.min(left, offer.kg() - offer.lotKg());
            shares.add(new Fill.Share(book.harvestColumns().id(offer.slot()), offer.lotKg() + more));
            left -= more;
        }
        return shares;
    }

    private static List<Offer> offers(Demand demand, CropBook book) {
        HarvestColumns harvests = book.harvestColumns();
        List<Offer> offers = new ArrayList<>();
        int[] sharers = demand.sharing().suppliers().stream()
                .mapToInt(book.words().cooperatives()::of)
                .sorted()
                .toArray();
        book.eachPartner(demand, slot -> {
            long lot = Math.max(
                    1, Math.max(harvests.minimumLotKg(slot), demand.sharing().minimumLotKg()));
            int cooperative = harvests.cooperative(slot);
            boolean shares = Arrays.binarySearch(sharers, cooperative) >= 0;
            long kg = Math.min(harvests.openKg(slot), demand.openKg());
            offers.add(new Offer(slot, kg, lot, cooperative, shares));
        });
        offers.sort(Comparator.comparingLong(Offer::kg)
                .reversed()
                .thenComparingLong(Offer::lotKg)
                .thenComparing(offer -> harvests.id(offer.slot())));
        return offers;
    }

    private Map<RuleName, Fill.Kept> binding() {
        Misses misses = Misses.of(demand, book);
        Map<RuleName, Fill.Kept> binding = new EnumMap<>(RuleName.class);
        for (Wish wish : Wish.values()) {
            List<Miss> kept = misses.by(EnumSet.of(wish));
            if (!kept.isEmpty()) {
                Fill.Kept these = new Fill.Kept(
                        kept.size(), kept.stream().mapToLong(Miss::kg).sum());
                binding.merge(
                        wish.rule(), these, (a, b) -> new Fill.Kept(a.harvests() + b.harvests(), a.kg() + b.kg()));
            }
        }
        return binding;
    }
}
