package org.harvestlink.matching.engine.nearmiss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Requirement;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.nearmiss.Misses.Miss;
import org.harvestlink.matching.engine.nearmiss.Misses.Wish;
import org.harvestlink.matching.engine.nearmiss.Relaxations.AnyGrade;
import org.harvestlink.matching.engine.nearmiss.Relaxations.AnyVariety;
import org.harvestlink.matching.engine.nearmiss.Relaxations.Dearer;
import org.harvestlink.matching.engine.nearmiss.Relaxations.Earlier;
import org.harvestlink.matching.engine.nearmiss.Relaxations.Farther;
import org.harvestlink.matching.engine.nearmiss.Relaxations.Later;
import org.harvestlink.matching.engine.nearmiss.Relaxations.Market;
import org.harvestlink.matching.engine.nearmiss.Relaxations.MoreSuppliers;
import org.harvestlink.matching.engine.nearmiss.Relaxations.Schemes;
import org.harvestlink.matching.engine.nearmiss.Relaxations.SmallerLot;

/** The changes of an order that are worth trying, given the harvests that miss a wish. */
final class Options {

    private static final int MOST_CODES = 2;
    private static final long PRICE_STEP = 100;
    private static final long KM_STEP = 10;
    private static final long LOT_STEP = 100;

    private final Demand demand;
    private final CropBook book;
    private final long missingKg;

    Options(Demand demand, CropBook book, long missingKg) {
        this.demand = demand;
        this.book = book;
        this.missingKg = missingKg;
    }

    /** Whether a wish can be eased by more and more. */
    boolean byDegrees(Wish wish) {
        return graded(wish) || wish == Wish.SUPPLIERS;
    }

    private static boolean graded(Wish wish) {
        return wish.ordinal() <= Wish.LOT.ordinal();
    }

    /** The changes that each ease one wish: of those by degrees the least, one half way and one that is enough. */
    List<Relaxation> of(Wish wish, List<Miss> missing) {
        if (wish == Wish.SUPPLIERS) {
            return demand.sharing().maxSuppliers() == null
                    ? List.of()
                    : List.of(new MoreSuppliers(1), new MoreSuppliers(2));
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        if (!graded(wish)) {
            return codes(wish, missing);
        }
        List<Miss> nearest = nearest(wish, missing);
        TreeSet<Long> amounts = new TreeSet<>();
        amounts.add(nearest.get(0).amount(wish));
        amounts.add(enough(wish, nearest, missingKg / 2));
        amounts.add(enough(wish, nearest, missingKg));
        return (wish == Wish.LOT ? amounts.descendingSet() : amounts)
                .stream().map(amount -> graded(wish, amount)).distinct().toList();
    }

    /** The changes that ease one wish when another is eased as well: by degrees, enough for half of what is missing. */
    List<Relaxation> together(Wish wish, List<Miss> missing) {
        if (wish == Wish.SUPPLIERS) {
            return List.of(new MoreSuppliers(1));
        }
        return graded(wish)
                ? List.of(graded(wish, enough(wish, nearest(wish, missing), missingKg / 2)))
                : codes(wish, missing);
    }

    private static List<Miss> nearest(Wish wish, List<Miss> missing) {
        Comparator<Miss> byAmount = Comparator.comparingLong(miss -> miss.amount(wish));
        return missing.stream()
                .sorted(wish == Wish.LOT ? byAmount.reversed() : byAmount)
                .toList();
    }

    /** The amount with which the nearest together have that many kilograms. */
    private static long enough(Wish wish, List<Miss> nearest, long kg) {
        long sum = 0;
        for (Miss miss : nearest) {
            sum += miss.kg();
            if (sum >= kg) {
                return miss.amount(wish);
            }
        }
        return nearest.get(nearest.size() - 1).amount(wish);
    }

    private Relaxation graded(Wish wish, long amount) {
        return switch (wish) {
            case LATER -> new Later((int) amount);
            case EARLIER -> new Earlier((int) amount);
            case PRICE -> new Dearer(up(amount, PRICE_STEP), demand.limits().maxVndPerKg());
            case DISTANCE -> farther((int) up(amount, KM_STEP));
            case LOT -> new SmallerLot(amount < LOT_STEP ? 1 : amount / LOT_STEP * LOT_STEP);
            default -> throw new IllegalArgumentException(wish.name());
        };
    }

    private Farther farther(int km) {
        return new Farther(km, km - demand.limits().maxKm());
    }

    private static long up(long amount, long step) {
        return (amount + step - 1) / step * step;
    }

    private List<Relaxation> codes(Wish wish, List<Miss> missing) {
        return switch (wish) {
            case VARIETY -> List.of(new AnyVariety());
            case GRADE -> List.of(new AnyGrade());
            case MARKET -> markets(missing);
            case CERTIFICATES -> schemes(missing);
            default -> throw new IllegalArgumentException(wish.name());
        };
    }

    private List<Relaxation> markets(List<Miss> missing) {
        Map<String, Long> kg = new HashMap<>();
        HarvestColumns harvests = book.harvestColumns();
        for (Miss miss : missing) {
            for (int i = 0; i < harvests.grants(miss.slot()); i++) {
                kg.merge(book.words().markets().word(harvests.market(miss.slot(), i)), miss.kg(), Long::sum);
            }
        }
        kg.remove(demand.market());
        return most(kg).stream().<Relaxation>map(Market::new).toList();
    }

    private List<Relaxation> schemes(List<Miss> missing) {
        Map<String, Long> kg = new HashMap<>();
        HarvestColumns harvests = book.harvestColumns();
        for (Miss miss : missing) {
            for (int i = 0; i < harvests.certificates(miss.slot()); i++) {
                kg.merge(book.words().schemes().word(harvests.scheme(miss.slot(), i)), miss.kg(), Long::sum);
            }
        }
        Requirement required = demand.certificates();
        kg.keySet().removeAll(required.allOf());
        kg.keySet().removeAll(required.anyOf());
        List<Relaxation> changes = new ArrayList<>();
        for (String wanted : required.allOf()) {
            SortedSet<String> others = new TreeSet<>(required.allOf());
            others.remove(wanted);
            most(kg).forEach(other -> changes.add(new Schemes(with(others, other), wanted, other)));
            changes.add(new Schemes(Requirement.of(others, required.anyOf()), wanted, null));
        }
        if (!required.anyOf().isEmpty()) {
            most(kg).forEach(other -> changes.add(
                    new Schemes(Requirement.of(required.allOf(), union(required.anyOf(), other)), null, other)));
        }
        if (required.allOf().size() + Math.min(1, required.anyOf().size()) > 1
                || required.allOf().isEmpty()) {
            changes.add(new Schemes(Requirement.NONE, null, null));
        }
        return changes;
    }

    private Requirement with(SortedSet<String> others, String scheme) {
        return Requirement.of(union(others, scheme), demand.certificates().anyOf());
    }

    private static SortedSet<String> union(SortedSet<String> some, String one) {
        SortedSet<String> union = new TreeSet<>(some);
        union.add(one);
        return union;
    }

    private static List<String> most(Map<String, Long> kg) {
        return kg.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CODES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
