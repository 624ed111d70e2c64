/** Clears a market whose orders set conditions on all of their trades together, order by order and with a proven gap. */
package org.harvestlink.matching.engine.clearing.pattern;
