/** When a harvest and an order suit each other: one small rule for each concern, each with a verdict that explains itself. */
package org.harvestlink.matching.engine.rule;
