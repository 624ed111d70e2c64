package org.harvestlink.contract;

/** Where a match came from. */
public enum Origin {
    /** Found as its harvest or order came in. */
    CONTINUOUS,
    /** Found by clearing a whole book. */
    CLEARING,
    /** Proposed by one side to the other. */
    DIRECT
}
