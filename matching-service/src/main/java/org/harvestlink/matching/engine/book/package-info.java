/** The open harvests and orders of a crop in memory, laid out so that the best partners are found among a million at once. */
package org.harvestlink.matching.engine.book;
