package org.harvestlink.matching.engine.nearmiss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.nearmiss.Misses.Miss;
import org.harvestlink.matching.engine.nearmiss.Misses.Wish;
import org.harvestlink.matching.engine.rule.Words;

/**
 * Finds the ladder of an order. Where to look is told by the harvests that miss by one or two wishes; what each change
 * brings is found by matching the changed order against the whole book, so every rung is true to the kilogram.
 */
public final class NearMisses {

    private static final int MOST_PAIRS = 5;
    private static final Comparator<Rung> SMALLEST_FIRST = Comparator.comparingLong(Rung::effort)
            .thenComparing(Comparator.comparingLong(Rung::gainedKg).reversed());

    private final CropBook book;
    private final Demand demand;
    private final Reach now;
    private final Misses misses;
    private final Options options;

    private NearMisses(CropBook book, Demand demand) {
        this.book = book;
        this.demand = demand;
        this.now = Reach.of(demand, book);
        this.misses = Misses.of(demand, book);
        this.options = new Options(demand, book, missingKg());
    }

    /** The ladder of an order, which may be in the book or not. */
    public static Ladder of(Demand demand, CropBook book) {
        NearMisses found = new NearMisses(book, demand);
        if (found.missingKg() == 0) {
            return new Ladder(found.now.kg(), 0, List.of(), List.of());
        }
        List<Rung> singles = found.singles();
        return new Ladder(found.now.kg(), found.missingKg(), singles, found.pairs());
    }

    private long missingKg() {
        return demand.openKg() - now.kg();
    }

    private List<Rung> singles() {
        List<Rung> rungs = new ArrayList<>();
        for (Wish wish : Wish.values()) {
            List<Miss> those = misses.by(EnumSet.of(wish));
            long before = 0;
            for (Relaxation change : options.of(wish, those)) {
                Rung rung = rung(List.of(change));
                // a larger change of the same kind must bring more
                if (rung.gainedKg() > before) {
                    rungs.add(rung);
                    before = options.byDegrees(wish) ? rung.gainedKg() : 0;
                }
            }
        }
        rungs.sort(SMALLEST_FIRST);
        return rungs;
    }

    private List<Rung> pairs() {
        List<Rung> rungs = new ArrayList<>();
        for (Set<Wish> pair : mostPromising()) {
            List<Wish> wishes = List.copyOf(pair);
            List<Miss> those = misses.by(pair);
            Rung best = null;
            for (Relaxation first : options.together(wishes.get(0), those)) {
                for (Relaxation second : options.together(wishes.get(1), those)) {
                    Rung rung = rung(List.of(first, second));
                    best = best == null || rung.gainedKg() > best.gainedKg() ? rung : best;
                }
            }
            if (best != null && best.gainedKg() > 0 && moreThanAlone(best)) {
                rungs.add(best);
            }
        }
        rungs.sort(SMALLEST_FIRST);
        return rungs;
    }

    private List<Set<Wish>> mostPromising() {
        return misses.wishes().stream()
                .filter(wishes -> wishes.size() == 2)
                .sorted(Comparator.comparingLong(this::promisedKg).reversed().thenComparing(Set::toString))
                .limit(MOST_PAIRS)
                .toList();
    }

    private long promisedKg(Set<Wish> wishes) {
        return misses.by(wishes).stream().mapToLong(Miss::kg).sum();
    }

    private boolean moreThanAlone(Rung pair) {
        return pair.changes().stream().allMatch(each -> rung(List.of(each)).gainedKg() < pair.gainedKg());
    }

    private Rung rung(List<Relaxation> changes) {
        Demand changed = demand;
        for (Relaxation change : changes) {
            changed = change.of(changed);
        }
        Reach then = Reach.of(changed, book);
        long gained = then.kg() - now.kg();
        return new Rung(
                changes,
                changed,
                gained,
                then.kg(),
                then.newTo(now),
                gained > 0 ? then.examplesNewTo(now) : List.of(),
                text(changes, gained));
    }

    private Text text(List<Relaxation> changes, long gained) {
        Set<Text> clauses = new LinkedHashSet<>();
        changes.forEach(change -> clauses.add(change.text(book.facts().names())));
        return Text.of("%s: thêm %s", "%s: %s more", Text.joined(clauses, " + "), Words.kg(gained));
    }
}
