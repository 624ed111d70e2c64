/** The market end to end: scenarios on the whole stack, through the gateway alone. */
package org.harvestlink.e2e;
