package org.harvestlink.faults.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harvestlink.faults.evidence.Goods;
import org.harvestlink.faults.evidence.Season;

/**
 * What everybody reads in the calendar is what the owners have declared. The calendar is summed up by the service that matches, from
 * what events told it; owners read what they wrote where they wrote it. So a declaration that was lost on the way, or told though it
 * was refused, shows here, even when nothing has been matched with it.
 */
public final class Calendar {

    /** A sum is rounded once for each of the weeks that a run's days lie in, before and after it. */
    private static final long ROUNDED_KG = 3;

    private Calendar() {}

    /**
     * The sums that are not those of the owners.
     *
     * @param before the run
     * @param after at rest
     * @param goods all of the run
     */
    public static List<String> wrong(Season before, Season after, List<Goods> goods) {
        List<String> wrong = new ArrayList<>();
        compare("harvests", before.harvestKg(), after.harvestKg(), declared(goods, true), wrong);
        compare("orders", before.orderKg(), after.orderKg(), declared(goods, false), wrong);
        return wrong;
    }

    private static Map<String, Long> declared(List<Goods> goods, boolean harvests) {
        Map<String, Long> declared = new HashMap<>();
        goods.stream()
                .filter(it -> it.isHarvest() == harvests)
                .forEach(it -> declared.merge(it.crop(), it.countedKg(), Long::sum));
        return declared;
    }

    private static void compare(
            String what,
            Map<String, Long> before,
            Map<String, Long> after,
            Map<String, Long> declared,
            List<String> wrong) {
        Set<String> crops = new TreeSet<>(declared.keySet());
        crops.addAll(after.keySet());
        for (String crop : crops) {
            long summedKg = after.getOrDefault(crop, 0L) - before.getOrDefault(crop, 0L);
            long kg = declared.getOrDefault(crop, 0L);
            if (Math.abs(summedKg - kg) > ROUNDED_KG) {
                wrong.add("the calendar counts " + summedKg + " kg of " + crop + " in " + what
                        + ", their owners have declared " + kg + " kg");
            }
        }
    }
}
