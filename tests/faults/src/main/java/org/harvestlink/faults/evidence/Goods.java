package org.harvestlink.faults.evidence;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A harvest or an order as the API shows it to its owner.
 *
 * @param version of the listing
 */
public record Goods(
        String id,
        String owner,
        String crop,
        String status,
        String note,
        long quantityKg,
        long openKg,
        long heldKg,
        long agreedKg,
        long deliveredKg,
        long shortfallKg,
        long version) {

    /** @param owner the login that it was shown to */
    public static Goods of(String owner, JsonNode json) {
        return new Goods(
                json.path("id").asText(),
                owner,
                json.path("crop").asText(),
                json.path("status").asText(),
                json.path("note").asText(),
                json.path("quantityKg").asLong(),
                json.path("openKg").asLong(),
                json.path("heldKg").asLong(),
                json.path("agreedKg").asLong(),
                json.path("deliveredKg").asLong(),
                json.path("shortfallKg").asLong(),
                json.path("version").asLong());
    }

    /** A cooperative's harvest; else a buyer's order. */
    public boolean isHarvest() {
        return owner.startsWith("coop");
    }

    /** What the public calendar counts of it: all while it is on the market, afterwards what was promised of it. */
    public long countedKg() {
        boolean onTheMarket = status.equals("LISTED") || status.equals("POSTED");
        return onTheMarket ? quantityKg : heldKg + agreedKg + deliveredKg;
    }
}
