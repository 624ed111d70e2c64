package org.harvestlink.offer.position;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Matching's last word on the kilograms of one order; written by {@link PositionEvents} alone. */
@Entity
@Immutable
public class OrderPosition {

    @Id
    private UUID orderId;

    private long quantityKg;
    private long openKg;
    private long heldKg;
    private long agreedKg;
    private long deliveredKg;
    private long shortfallKg;

    protected OrderPosition() {}

    /**
     * Where an order's kilograms are.
     *
     * @param position null while matching has not spoken of the order
     * @param quantityKg as the buyer last declared it; while matching has not yet counted it, what is open follows from
     *     what is promised
     */
    public static Kilos of(OrderPosition position, long quantityKg) {
        if (position == null) {
            return Kilos.allOpen(quantityKg);
        }
        Kilos counted = new Kilos(
                position.openKg, position.heldKg, position.agreedKg, position.deliveredKg, position.shortfallKg);
        return position.quantityKg == quantityKg ? counted : counted.outOf(quantityKg);
    }
}
