package org.harvestlink.offer.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.harvestlink.contract.Channel;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.contract.RequiredCertifications;
import org.harvestlink.offer.position.Kilos;

/** An order without its private maximum price: what an organizer sees. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderView(
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
        Integer maxKm,
        Long minimumLotKg,
        Integer maxSuppliers,
        boolean allOrNothing,
        String note,
        OrderStatus status,
        long openKg,
        long heldKg,
        long agreedKg,
        long deliveredKg,
        long shortfallKg,
        Instant postedAt,
        long version) {

    static OrderView of(OrderRow row) {
        Order order = row.order();
        Terms terms = order.terms();
        Kilos kilos = row.kilos();
        return new OrderView(
                order.id(),
                order.buyerId(),
                row.buyer().name(),
                row.buyer().channel(),
                order.crop(),
                terms.variety(),
                terms.grade(),
                terms.quantityKg(),
                terms.delivery(),
                terms.market(),
                terms.certifications(),
                terms.maxKm(),
                terms.minimumLotKg(),
                terms.maxSuppliers(),
                terms.allOrNothing(),
                terms.note(),
                order.status(),
                kilos.openKg(),
                kilos.heldKg(),
                kilos.agreedKg(),
                kilos.deliveredKg(),
                kilos.shortfallKg(),
                order.postedAt(),
                order.version());
    }
}
