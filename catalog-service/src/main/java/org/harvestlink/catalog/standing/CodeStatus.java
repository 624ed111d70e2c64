package org.harvestlink.catalog.standing;

/** The state of a planting area or packing facility code at the authority that granted it. */
public enum CodeStatus {
    ACTIVE,
    /** Not usable until the finding behind it is cleared. */
    SUSPENDED,
    /** Taken away; such a code does not come back. */
    REVOKED
}
