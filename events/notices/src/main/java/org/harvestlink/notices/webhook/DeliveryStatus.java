package org.harvestlink.notices.webhook;

/** Where a delivery is. */
public enum DeliveryStatus {
    /** On its way, perhaps after attempts that failed. */
    PENDING,
    /** The receiver has answered with a 2xx. */
    DELIVERED,
    /** Given up. */
    FAILED
}
