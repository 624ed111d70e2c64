/** The referee: it lets clients trade while faults come, heals, and says what of the market's promises was kept. */
package org.harvestlink.faults;
