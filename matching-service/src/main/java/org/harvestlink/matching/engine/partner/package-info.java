/** The best partners of one order or one harvest, found by looking at each of them. */
package org.harvestlink.matching.engine.partner;
