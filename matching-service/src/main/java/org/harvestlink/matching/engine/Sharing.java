package org.harvestlink.matching.engine;

import java.util.Set;
import java.util.UUID;

/**
 * How an order may be shared between harvests.
 *
 * @param minimumLotKg the smallest lot that the buyer takes from one harvest, 0 for none
 * @param maxSuppliers the most cooperatives that may share the order, at least 1, null for any number
 * @param allOrNothing true when a part of the order is worth nothing
 * @param suppliers the cooperatives that a part of the order is held for or agreed with already
 */
public record Sharing(long minimumLotKg, Integer maxSuppliers, boolean allOrNothing, Set<UUID> suppliers) {

    public static final Sharing FREELY = new Sharing(0, null, false, Set.of());

    /** @throws IllegalArgumentException on a negative lot or on fewer than one supplier */
    public Sharing {
        if (minimumLotKg < 0) {
            throw new IllegalArgumentException("a minimum lot cannot be " + minimumLotKg + " kg");
        }
        if (maxSuppliers != null && maxSuppliers < 1) {
            throw new IllegalArgumentException("an order cannot be shared by at most " + maxSuppliers);
        }
        suppliers = Set.copyOf(suppliers);
    }

    /** Whether that cooperative may have a part: it has one already, or there is room for another. */
    public boolean hasRoomFor(UUID cooperativeId) {
        return maxSuppliers == null || suppliers.contains(cooperativeId) || suppliers.size() < maxSuppliers;
    }

    /** The same wishes, with these cooperatives sharing the order. */
    public Sharing with(Set<UUID> suppliers) {
        return new Sharing(minimumLotKg, maxSuppliers, allOrNothing, suppliers);
    }
}
