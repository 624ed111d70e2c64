package org.harvestlink.offer.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.harvestlink.contract.OrderStatus;

/** An order's state in its audit trail, without its private maximum price: what an organizer sees. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderAudit(
        String crop,
        String variety,
        String grade,
        long quantityKg,
        LocalDate deliveryFrom,
        LocalDate deliveryTo,
        String place,
        String market,
        List<String> allOf,
        List<String> anyOf,
        Integer maxKm,
        Long minimumLotKg,
        Integer maxSuppliers,
        boolean allOrNothing,
        String note,
        OrderStatus status,
        Instant postedAt) {}
