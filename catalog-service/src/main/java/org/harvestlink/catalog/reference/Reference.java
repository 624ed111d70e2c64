package org.harvestlink.catalog.reference;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The reference data as they stood at one moment, by code. Market access is not among them: it decides what harvests may
 * do, so it is read in the transaction that uses it.
 *
 * @param count the sum of all versions, which grows with every change
 */
record Reference(
        long count,
        Map<String, Crop> crops,
        Map<String, Market> markets,
        Map<String, Scheme> schemes,
        Map<String, District> districts,
        Map<String, Commune> communes,
        Map<String, Destination> destinations) {

    static final Reference NONE = new Reference(-1, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    static <T> Map<String, T> byCode(Collection<T> items, Function<T, String> code) {
        return items.stream().collect(Collectors.toUnmodifiableMap(code, Function.identity()));
    }

    Optional<District> districtCalled(String words) {
        return districts.values().stream()
                .filter(district -> district.isCalled(words))
                .findAny();
    }
}
