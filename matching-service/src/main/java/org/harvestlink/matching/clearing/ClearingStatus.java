package org.harvestlink.matching.clearing;

/** How far a clearing is. */
enum ClearingStatus {
    QUEUED,
    SOLVING,
    /** Solved; its trades are being proposed. */
    PROPOSING,
    DONE,
    FAILED
}
