/** Harvests and orders of one crop as numbers in columns, and the rules on them: what fast engines read instead of values. */
package org.harvestlink.matching.engine.column;
