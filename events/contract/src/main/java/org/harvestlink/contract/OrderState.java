package org.harvestlink.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * An order as its buyer posts it. The maximum price is private to the buyer: it travels between the services and is
 * shown to nobody else.
 *
 * @param crop a crop's code, such as {@code MANGO}
 * @param variety the one wanted, null for any
 * @param grade the one wanted, null for any
 * @param quantityKg wanted, 1 to 100,000,000
 * @param market where the fruit is eaten, ISO 3166-1 alpha-2, {@code VN} for domestic
 * @param maxVndPerKg the most that the buyer pays delivered, null for no limit
 * @param maxKm the farthest road distance from which it may come, null for any
 * @param minimumLotKg the smallest lot that the buyer takes from one harvest, null for none
 * @param maxSuppliers the most cooperatives that may share the order, null for any
 * @param allOrNothing true when a part of the order is worth nothing
 * @param postedAt when the order was first posted: earlier goes first where all else is equal
 */
public record OrderState(
        UUID id,
        UUID buyerId,
        String buyerName,
        Channel channel,
        String crop,
        String variety,
        String grade,
        long quantityKg,
        Delivery delivery,
        String market,
        RequiredCertifications certifications,
        Long maxVndPerKg,
        Integer maxKm,
        Long minimumLotKg,
        Integer maxSuppliers,
        boolean allOrNothing,
        OrderStatus status,
        Instant postedAt,
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
