package org.harvestlink.matching.engine;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The reference data that the rules need. What is not in it is unknown, and the rules say so.
 *
 * @param roadKm by destination id, then by GSO code of the former district
 * @param shelfLifeDays by crop code: days that the fruit keeps at ambient temperature
 * @param referenceVndPerKg by crop code: what an order without a maximum price counts as willing to pay, delivered
 * @param haulage what kilometres mean in days and money
 */
public record MarketFacts(
        Map<String, Map<String, Integer>> roadKm,
        Map<String, Integer> shelfLifeDays,
        Map<String, Long> referenceVndPerKg,
        Names names,
        Haulage haulage) {

    public MarketFacts {
        roadKm = roadKm.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, byPlace -> Map.copyOf(byPlace.getValue())));
        shelfLifeDays = Map.copyOf(shelfLifeDays);
        referenceVndPerKg = Map.copyOf(referenceVndPerKg);
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(haulage, "haulage");
    }

    /** The haul from a district to a destination, empty when the distance is unknown. */
    public Optional<Haul> haul(String district, String destination) {
        if (district == null || destination == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(roadKm.getOrDefault(destination, Map.of()).get(district))
                .map(haulage::over);
    }

    public OptionalInt shelfLifeDaysOf(String crop) {
        Integer days = shelfLifeDays.get(crop);
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    public OptionalLong referenceVndPerKgOf(String crop) {
        Long price = referenceVndPerKg.get(crop);
        return price == null ? OptionalLong.empty() : OptionalLong.of(price);
    }
}
