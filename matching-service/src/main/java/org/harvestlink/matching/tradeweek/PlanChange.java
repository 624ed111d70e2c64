package org.harvestlink.matching.tradeweek;

import java.util.List;

/**
 * What a new plan changes.
 *
 * @param added meetings that there were not
 * @param moved those that get another place, or none, or are about other kilograms
 * @param dropped those of which nothing is left to talk about
 */
record PlanChange(List<PlannedMeeting> added, List<PlannedMeeting> moved, List<PlannedMeeting> dropped) {}
