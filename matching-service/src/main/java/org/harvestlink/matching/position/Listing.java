package org.harvestlink.matching.position;

import java.time.Instant;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.contract.PositionKind;

/** What a harvest's and an order's event have in common. */
record Listing(
        UUID id,
        PositionKind kind,
        UUID ownerId,
        String crop,
        boolean listed,
        DayWindow window,
        long quantityKg,
        Instant arrivedAt,
        EventBody body) {

    /** @throws IllegalArgumentException for the body of any other event */
    static Listing of(EventBody body) {
        if (body instanceof HarvestState harvest) {
            return new Listing(
                    harvest.id(),
                    PositionKind.HARVEST,
                    harvest.cooperativeId(),
                    harvest.crop(),
                    harvest.status() == HarvestStatus.LISTED,
                    harvest.window(),
                    harvest.quantityKg(),
                    harvest.listedAt(),
                    harvest);
        }
        if (body instanceof OrderState order) {
            return new Listing(
                    order.id(),
                    PositionKind.ORDER,
                    order.buyerId(),
                    order.crop(),
                    order.status() == OrderStatus.POSTED,
                    order.delivery().window(),
                    order.quantityKg(),
                    order.postedAt(),
                    order);
        }
        throw new IllegalArgumentException("no listing: " + body.messageKey());
    }
}
