package org.harvestlink.faults.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.evidence.Goods;
import org.harvestlink.faults.ledger.Write;

/** No revision of a harvest or order is lost: on one version one write is accepted, and the last one accepted is what stands. */
public final class ListingVersions {

    private ListingVersions() {}

    /** The writes of which that is not so. */
    public static List<String> broken(Evidence evidence) {
        Map<String, Goods> goods =
                evidence.goods().stream().collect(Collectors.toMap(Goods::id, Function.identity(), (one, same) -> one));
        Map<String, List<Write>> byVersion = new HashMap<>();
        for (Write write : evidence.writes()) {
            if (write.kind().byVersion()) {
                byVersion
                        .computeIfAbsent(
                                write.call().path() + " " + write.call().ifMatch(), first -> new ArrayList<>())
                        .add(write);
            }
        }
        List<String> broken = new ArrayList<>();
        byVersion.forEach((version, writes) -> {
            if (writes.stream().filter(write -> write.accepted().isPresent()).count() > 1) {
                broken.add("accepted on one version: " + writes);
            }
        });
        goods.values().forEach(it -> checkLast(it, byVersion, broken));
        return broken;
    }

    private static void checkLast(Goods it, Map<String, List<Write>> byVersion, List<String> broken) {
        String path = (it.isHarvest() ? "/api/harvests/" : "/api/orders/") + it.id() + " ";
        List<Write> last = byVersion.getOrDefault(path + (it.version() - 1), List.of());
        if (it.version() > 1 && last.stream().noneMatch(write -> mayHaveMade(write, it))) {
            broken.add("nobody wrote version " + it.version() + " as it stands: " + it + ", on the version before: "
                    + last);
        }
        List<Write> later = byVersion.getOrDefault(path + it.version(), List.of());
        if (later.stream().anyMatch(write -> write.accepted().isPresent())) {
            broken.add("accepted and lost: " + later + ", it stands as " + it);
        }
    }

    private static boolean mayHaveMade(Write write, Goods it) {
        boolean done = write.accepted().isPresent() || write.inDoubt();
        return done
                && (write.call().body() == null
                        ? it.status().equals("WITHDRAWN")
                        : write.call().body().contains("\"quantityKg\":" + it.quantityKg() + ","));
    }
}
