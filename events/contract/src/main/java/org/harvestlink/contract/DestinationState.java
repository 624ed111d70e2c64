package org.harvestlink.contract;

import java.util.Map;

/**
 * A place of the reference data that fruit is delivered to.
 *
 * @param id such as {@code HUUNGHI}
 * @param type such as {@code border_gate} or {@code wholesale_market}
 * @param country ISO 3166-1 alpha-2
 * @param roadKm estimated road kilometres from each former district of Son La, by its GSO code
 */
public record DestinationState(
        String id, String nameVi, String nameEn, String type, String country, Map<String, Integer> roadKm, long version)
        implements EventBody {

    @Override
    public String entityId() {
        return id;
    }

    @Override
    public String partitionKey() {
        return "DESTINATION";
    }
}
