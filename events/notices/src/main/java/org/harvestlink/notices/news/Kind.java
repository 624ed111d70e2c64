package org.harvestlink.notices.news;

/** What a party may want to be told of, or not. */
public enum Kind {
    /** A match waits for this side's answer. */
    WAITING,
    /** Both sides have agreed. */
    AGREEMENT,
    /** The kilograms have been handed over. */
    DELIVERY,
    /** The kilograms that a harvest can't cover have become more or fewer. */
    SHORTFALL,
    /** A match is over without a delivery: refused, taken back, expired or called off. */
    ENDING,
    /** When or where one sits at a trade week is new, or has changed. */
    AGENDA
}
