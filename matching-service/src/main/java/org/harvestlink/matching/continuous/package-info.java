/** Continuous matching: whatever is new or has changed gets its best partners at once. */
package org.harvestlink.matching.continuous;
