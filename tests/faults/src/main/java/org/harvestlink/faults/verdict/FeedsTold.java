package org.harvestlink.faults.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.harvestlink.faults.evidence.Deal;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.evidence.Told;

/** Both sides were told every step of every match once, in the order of its versions; of their goods nothing twice or backwards. */
public final class FeedsTold {

    private FeedsTold() {}

    /** The feeds of which that is not so. */
    public static List<String> broken(Evidence evidence) {
        List<String> broken = new ArrayList<>();
        Map<String, Map<String, List<Long>>> versions = new HashMap<>();
        evidence.told().forEach((login, told) -> versions.put(login, versions(told)));
        for (Deal deal : evidence.deals()) {
            for (String login : List.of(deal.cooperative(), deal.buyer())) {
                List<Long> told = versions.getOrDefault(login, Map.of()).getOrDefault(deal.id(), List.of());
                List<Long> wanted =
                        LongStream.rangeClosed(1, deal.version()).boxed().toList();
                if (!told.equals(wanted)) {
                    broken.add(login + " was told the versions " + told + " of " + deal);
                }
            }
        }
        evidence.told().forEach((login, told) -> checkGoods(login, told, broken));
        return broken;
    }

    private static Map<String, List<Long>> versions(List<Told> told) {
        Map<String, List<Long>> versions = new HashMap<>();
        for (Told it : told) {
            if (it.ofMatch()) {
                versions.computeIfAbsent(it.id(), first -> new ArrayList<>()).add(it.version());
            }
        }
        return versions;
    }

    private static void checkGoods(String login, List<Told> told, List<String> broken) {
        Map<String, Long> last = new HashMap<>();
        for (Told it : told) {
            if (!it.ofMatch()) {
                Long before = last.put(it.id(), it.version());
                if (before != null && it.version() != before + 1) {
                    broken.add(login + " was told version " + it.version() + " of position " + it.id() + " after "
                            + before);
                }
            }
        }
    }
}
