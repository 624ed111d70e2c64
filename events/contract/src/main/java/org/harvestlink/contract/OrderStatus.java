package org.harvestlink.contract;

/** The life of an order: it ends by its owner's withdrawal or when its delivery window has passed. */
public enum OrderStatus {
    POSTED,
    WITHDRAWN,
    ENDED
}
