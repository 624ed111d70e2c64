/**
 * Whether all of many small conditions can hold at once, and how: a solver for the satisfiability of propositional formulas. Pure Java.
 */
package org.harvestlink.matching.engine.sat;
