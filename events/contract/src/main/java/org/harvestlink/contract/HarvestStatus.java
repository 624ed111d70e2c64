package org.harvestlink.contract;

/** The life of a harvest's listing: it ends by its owner's withdrawal or when its window has passed. */
public enum HarvestStatus {
    LISTED,
    WITHDRAWN,
    ENDED
}
