package org.harvestlink.matching.match;

/** What can be done with a match. Its name stands in the history for good. */
public enum Step {
    /** The market brings two listings together. */
    PROPOSAL,
    /** One side offers to the other without the market, which is its acceptance. */
    DIRECT_PROPOSAL,
    /** The market's proposal follows its changed listings. */
    REPROPOSAL,
    ACCEPTANCE,
    /** Other kilograms, price or days, which their sender accepts by sending them. */
    COUNTER_OFFER,
    REFUSAL,
    /** The market takes back what is not agreed yet. */
    WITHDRAWAL,
    /** The time to answer is over. */
    EXPIRY,
    /** What was agreed has been handed over and weighed. */
    DELIVERY,
    CANCELLATION,
    /** How much of the promise the harvest can't cover has changed. */
    SHORTFALL;

    /** Whether it puts terms on the table, which then are those of who took the step. */
    boolean offers() {
        return this == PROPOSAL || this == DIRECT_PROPOSAL || this == REPROPOSAL || this == COUNTER_OFFER;
    }
}
