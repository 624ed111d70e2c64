package org.harvestlink.matching.engine.partner;

/** What a proposal is for. */
public enum Part {
    /** One of the parts that together are the best way to trade what is open. */
    SPLIT,
    /** An alternative, should a partner of the split not answer. */
    STANDBY
}
