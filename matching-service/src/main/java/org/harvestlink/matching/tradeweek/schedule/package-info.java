/** The scheduler of meetings at work: on several processors, for so long. */
package org.harvestlink.matching.tradeweek.schedule;
