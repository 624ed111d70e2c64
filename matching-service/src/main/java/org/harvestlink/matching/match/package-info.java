/** Matches: their life between two sides, and the promise of kilograms. */
package org.harvestlink.matching.match;
