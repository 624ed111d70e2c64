package org.harvestlink.faults.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.faults.evidence.Deal;
import org.harvestlink.faults.evidence.Goods;

/** No kilogram is lost or promised twice: by the figures themselves, and by the matches that they come from. */
public final class Kilograms {

    private Kilograms() {}

    /** The harvests and orders that are out of balance. */
    public static List<String> lost(List<Goods> goods, List<Deal> deals) {
        Map<String, long[]> matched = new HashMap<>();
        for (Deal deal : deals) {
            add(matched.computeIfAbsent(deal.harvestId(), first -> new long[3]), deal);
            add(matched.computeIfAbsent(deal.orderId(), first -> new long[3]), deal);
        }
        List<String> lost = new ArrayList<>();
        for (Goods it : goods) {
            check(it, matched.getOrDefault(it.id(), new long[3]), lost);
        }
        goods.forEach(it -> matched.remove(it.id()));
        matched.keySet().forEach(id -> lost.add("matched, and nowhere to be read: " + id));
        return lost;
    }

    private static void add(long[] sums, Deal deal) {
        switch (deal.status()) {
            case "HELD" -> sums[0] += deal.quantityKg();
            case "AGREED" -> sums[1] += deal.quantityKg();
            case "DELIVERED" -> sums[2] += deal.deliveredKg();
            default -> {
                // Promises nothing.
            }
        }
    }

    private static void check(Goods it, long[] matched, List<String> lost) {
        if (it.openKg() < 0 || it.heldKg() < 0 || it.agreedKg() < 0 || it.deliveredKg() < 0) {
            lost.add("less than nothing: " + it);
        }
        if (it.quantityKg() + it.shortfallKg() != it.openKg() + it.heldKg() + it.agreedKg() + it.deliveredKg()) {
            lost.add("does not add up: " + it);
        }
        if (it.heldKg() != matched[0] || it.agreedKg() != matched[1] || it.deliveredKg() != matched[2]) {
            lost.add("its matches hold " + matched[0] + ", agreed " + matched[1] + ", delivered " + matched[2] + " kg: "
                    + it);
        }
    }
}
