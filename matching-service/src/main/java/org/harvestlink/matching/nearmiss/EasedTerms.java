package org.harvestlink.matching.nearmiss;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Produce;
import org.harvestlink.matching.engine.Requirement;
import org.harvestlink.matching.engine.Supply;

/**
 * What differs between two forms of an order or a harvest, as a merge patch (RFC 7396) of the terms that its owner writes: a
 * field that is there replaces the owner's, null takes a wish away, what is not there stays. Only the owner's own terms are in
 * it, nothing of anybody else's.
 */
final class EasedTerms {

    private EasedTerms() {}

    /** By the names of {@code PUT /api/orders/ID}. */
    static Map<String, Object> of(Demand now, Demand eased) {
        Map<String, Object> patch = of(now.produce(), eased.produce());
        put(patch, "delivery", days(now.delivery(), eased.delivery()));
        putIfOther(patch, "market", now.market(), eased.market());
        if (!now.certificates().equals(eased.certificates())) {
            patch.put("certifications", certifications(eased.certificates()));
        }
        putIfOther(
                patch, "maxVndPerKg", now.limits().maxVndPerKg(), eased.limits().maxVndPerKg());
        putIfOther(patch, "maxKm", now.limits().maxKm(), eased.limits().maxKm());
        putIfOther(
                patch,
                "minimumLotKg",
                lot(now.sharing().minimumLotKg()),
                lot(eased.sharing().minimumLotKg()));
        putIfOther(
                patch,
                "maxSuppliers",
                now.sharing().maxSuppliers(),
                eased.sharing().maxSuppliers());
        return patch;
    }

    /** By the names of {@code PUT /api/harvests/ID}; empty when it is papers that would have to change, and not the harvest. */
    static Map<String, Object> of(Supply now, Supply eased) {
        Map<String, Object> patch = of(now.produce(), eased.produce());
        put(patch, "window", days(now.window(), eased.window()));
        putIfOther(patch, "minimumLotKg", lot(now.minimumLotKg()), lot(eased.minimumLotKg()));
        return patch;
    }

    private static Map<String, Object> of(Produce now, Produce eased) {
        Map<String, Object> patch = new LinkedHashMap<>();
        putIfOther(patch, "variety", now.variety(), eased.variety());
        putIfOther(patch, "grade", now.grade(), eased.grade());
        return patch;
    }

    /** Only the end that moves: the engine leaves days that are over out, its owner does not. */
    private static Map<String, LocalDate> days(DaySpan now, DaySpan eased) {
        Map<String, LocalDate> ends = new TreeMap<>();
        putIfOther(ends, "from", now.from(), eased.from());
        putIfOther(ends, "to", now.to(), eased.to());
        return ends;
    }

    private static Map<String, List<String>> certifications(Requirement required) {
        return new TreeMap<>(Map.of("allOf", List.copyOf(required.allOf()), "anyOf", List.copyOf(required.anyOf())));
    }

    /** No smallest lot is 0 to the engine and nothing to its owner. */
    private static Long lot(long kg) {
        return kg == 0 ? null : kg;
    }

    private static void put(Map<String, Object> patch, String field, Map<String, ?> parts) {
        if (!parts.isEmpty()) {
            patch.put(field, parts);
        }
    }

    private static <V> void putIfOther(Map<String, ? super V> patch, String field, V now, V eased) {
        if (!Objects.equals(now, eased)) {
            patch.put(field, eased);
        }
    }
}
