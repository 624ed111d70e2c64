/** The public picture of what is wanted, in which neither a buyer's maximum price nor its name exists. */
package org.harvestlink.offer.demand;
