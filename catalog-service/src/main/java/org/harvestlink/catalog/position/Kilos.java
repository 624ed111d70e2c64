package org.harvestlink.catalog.position;

/**
 * Where the kilograms of a harvest are. Always {@code quantity + shortfall = open + held + agreed + delivered}.
 *
 * @param openKg not promised to anybody
 * @param heldKg reserved by one side's acceptance
 * @param agreedKg promised by both sides, not yet delivered
 * @param deliveredKg handed over
 * @param shortfallKg promised beyond what the cooperative still expects
 */
public record Kilos(long openKg, long heldKg, long agreedKg, long deliveredKg, long shortfallKg) {

    static Kilos allOpen(long quantityKg) {
        return new Kilos(quantityKg, 0, 0, 0, 0);
    }

    /** The same promises out of another quantity. */
    Kilos outOf(long quantityKg) {
        long left = quantityKg - heldKg - agreedKg - deliveredKg;
        return new Kilos(Math.max(0, left), heldKg, agreedKg, deliveredKg, Math.max(0, -left));
    }
}
