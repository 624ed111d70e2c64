package org.harvestlink.offer.order;

import org.harvestlink.offer.buyer.Buyer;
import org.harvestlink.offer.position.Kilos;
import org.harvestlink.offer.position.OrderPosition;

/**
 * An order with its buyer and what matching says of its kilograms.
 *
 * @param position null while matching has not spoken of it
 */
record OrderRow(Order order, Buyer buyer, OrderPosition position) {

    Kilos kilos() {
        return OrderPosition.of(position, order.terms().quantityKg());
    }
}
