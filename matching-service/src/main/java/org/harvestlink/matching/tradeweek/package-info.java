/** Trade weeks: events that are built from the market's gap, and followed to the kilograms that were delivered. */
package org.harvestlink.matching.tradeweek;
