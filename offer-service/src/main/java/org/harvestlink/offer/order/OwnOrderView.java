package org.harvestlink.offer.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An order as its own buyer sees it, the only answer of the API that holds the maximum price.
 *
 * @param maxVndPerKg null for no limit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnOrderView(@JsonUnwrapped OrderView order, Long maxVndPerKg) {

    static OwnOrderView of(OrderRow row) {
        return new OwnOrderView(OrderView.of(row), row.order().terms().maxVndPerKg());
    }
}
