/** Clearing: the allocation of a whole book with the largest total surplus, proven by the rents that support it. */
package org.harvestlink.matching.engine.clearing;
