/** Clearings: an organizer has a whole book solved for the most value, and the trades become proposals. */
package org.harvestlink.matching.clearing;
