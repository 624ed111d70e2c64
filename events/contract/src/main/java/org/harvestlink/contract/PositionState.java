package org.harvestlink.contract;

import java.util.UUID;

/**
 * Where the kilograms of one harvest or order are. Always {@code quantityKg + shortfallKg = openKg + heldKg + agreedKg +
 * deliveredKg}, none of them negative.
 *
 * @param id the harvest's or order's id
 * @param ownerId the cooperative or buyer
 * @param quantityKg as last declared by its owner
 * @param openKg not promised to anybody
 * @param heldKg reserved by an acceptance that the other side has not answered
 * @param agreedKg promised by both sides, not yet delivered
 * @param deliveredKg handed over
 * @param shortfallKg promised beyond what a shrunken declaration still covers
 */
public record PositionState(
        UUID id,
        PositionKind kind,
        UUID ownerId,
        String crop,
        long quantityKg,
        long openKg,
        long heldKg,
        long agreedKg,
        long deliveredKg,
        long shortfallKg,
        long version)
        implements EventBody {

    @Override
    public String entityId() {
        return id.toString();
    }

    @Override
    public String partitionKey() {
        return crop;
    }
}
