package org.harvestlink.matching.tradeweek;

/** Where an event is in its life; {@link TradeWeekLife} tells the ways between them. */
enum TradeWeekStatus {
    /** Seen by its organizer alone. */
    DRAFT,
    /** Takes participants. */
    OPEN,
    /** Its meetings have slots and tables. */
    PLANNED,
    /** Somebody has come. */
    LIVE,
    /** Over; what was agreed goes on being delivered. */
    CLOSED
}
