package org.harvestlink.catalog.position;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Matching's last word on the kilograms of one harvest; written by {@link PositionEvents} alone. */
@Entity
@Immutable
public class HarvestPosition {

    @Id
    private UUID harvestId;

    private long quantityKg;
    private long openKg;
    private long heldKg;
    private long agreedKg;
    private long deliveredKg;
    private long shortfallKg;

    protected HarvestPosition() {}

    /**
     * Where a harvest's kilograms are.
     *
     * @param position null while matching has not spoken of the harvest
     * @param quantityKg as the cooperative last declared it; while matching has not yet counted it, what is open follows from
     *     what is promised
     */
    public static Kilos of(HarvestPosition position, long quantityKg) {
        if (position == null) {
            return Kilos.allOpen(quantityKg);
        }
        Kilos counted = new Kilos(
                position.openKg, position.heldKg, position.agreedKg, position.deliveredKg, position.shortfallKg);
        return position.quantityKg == quantityKg ? counted : counted.outOf(quantityKg);
    }
}
