package org.harvestlink.matching.engine.nearmiss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.column.HarvestColumns;

/** The harvests of a book that suit one order, and the kilograms that it could get from them. */
final class Reach {

    private static final int EXAMPLES = 3;

    private final CropBook book;
    private final BitSet harvests = new BitSet();
    private final long kg;

    private Reach(CropBook book, Demand demand) {
        this.book = book;
        HarvestColumns columns = book.harvestColumns();
        long[] byCooperative = new long[book.words().cooperatives().size()];
        book.eachPartner(demand, slot -> {
            harvests.set(slot);
            byCooperative[columns.cooperative(slot)] += columns.openKg(slot);
        });
        this.kg = Math.min(demand.openKg(), most(demand.sharing(), byCooperative));
    }

    static Reach of(Demand demand, CropBook book) {
        return new Reach(book, demand);
    }

    long kg() {
        return kg;
    }

    BitSet harvests() {
        return harvests;
    }

    /** How many suit here and not there. */
    int newTo(Reach other) {
        return beyond(other).cardinality();
    }

    /** The ids of the largest that suit here and not there. */
    List<UUID> examplesNewTo(Reach other) {
        HarvestColumns columns = book.harvestColumns();
        List<Integer> largest = new ArrayList<>();
        beyond(other).stream().forEach(slot -> {
            largest.add(slot);
            largest.sort(Comparator.comparingLong((Integer each) -> -columns.openKg(each))
                    .thenComparing(each -> columns.id(each)));
            if (largest.size() > EXAMPLES) {
                largest.remove(EXAMPLES);
            }
        });
        return largest.stream().map(columns::id).toList();
    }

    private BitSet beyond(Reach other) {
        BitSet beyond = (BitSet) harvests.clone();
        beyond.andNot(other.harvests);
        return beyond;
    }

    /** The most kilograms of those that share the order already and of as many more cooperatives as may. */
    private long most(Sharing sharing, long[] byCooperative) {
        if (sharing.maxSuppliers() == null) {
            return sum(byCooperative, byCooperative.length);
        }
        Set<UUID> sharers = new HashSet<>(sharing.suppliers());
        long shared = 0;
        long[] others = new long[byCooperative.length];
        for (int cooperative = 1; cooperative < byCooperative.length; cooperative++) {
            if (sharers.contains(book.words().cooperatives().word(cooperative))) {
                shared += byCooperative[cooperative];
            } else {
                others[cooperative] = byCooperative[cooperative];
            }
        }
        Arrays.sort(others);
        return shared + sum(others, Math.max(0, sharing.maxSuppliers() - sharers.size()));
    }

    /** The sum of the last so many. */
    private static long sum(long[] ascending, int last) {
        long sum = 0;
        for (int i = Math.max(0, ascending.length - last); i < ascending.length; i++) {
            sum += ascending[i];
        }
        return sum;
    }
}
