package org.harvestlink.offer.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An order's state in its audit trail as its own buyer sees it.
 *
 * @param maxVndPerKg null for no limit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnOrderAudit(@JsonUnwrapped OrderAudit order, Long maxVndPerKg) {}
