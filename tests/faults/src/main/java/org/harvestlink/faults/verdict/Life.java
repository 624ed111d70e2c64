package org.harvestlink.faults.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harvestlink.faults.evidence.Deal;

/** The life of a match goes one way. */
public final class Life {

    private static final Set<String> BEGINNINGS = Set.of("PROPOSED", "HELD");
    private static final Map<String, Set<String>> NEXT = Map.of(
            "PROPOSED", Set.of("PROPOSED", "HELD", "DECLINED", "WITHDRAWN", "EXPIRED"),
            "HELD", Set.of("HELD", "AGREED", "DECLINED", "WITHDRAWN", "EXPIRED"),
            "AGREED", Set.of("AGREED", "DELIVERED", "CANCELLED"));

    private Life() {}

    /** The matches that went another. */
    public static List<String> backwards(List<Deal> deals) {
        List<String> backwards = new ArrayList<>();
        for (Deal deal : deals) {
            List<Deal.Step> history = deal.history();
            if (history.size() != deal.version()
                    || !history.get(history.size() - 1).status().equals(deal.status())) {
                backwards.add("its history is not its own: " + deal);
            } else if (!oneWay(history)) {
                backwards.add(deal.toString());
            }
        }
        return backwards;
    }

    private static boolean oneWay(List<Deal.Step> history) {
        boolean fine = BEGINNINGS.contains(history.get(0).status());
        for (int i = 1; i < history.size(); i++) {
            fine &= NEXT.getOrDefault(history.get(i - 1).status(), Set.of())
                    .contains(history.get(i).status());
        }
        return fine;
    }
}
