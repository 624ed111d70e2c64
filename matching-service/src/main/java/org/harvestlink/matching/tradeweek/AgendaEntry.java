package org.harvestlink.matching.tradeweek;

/**
 * A meeting in a participant's day.
 *
 * @param partnerName as its harvests or orders tell it, null while it has none
 */
record AgendaEntry(PlannedMeeting meeting, String partnerName) {}
