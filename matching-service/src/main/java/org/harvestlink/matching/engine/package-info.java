/** What the market knows: the values that the rules judge, and nothing of databases, clocks or networks. */
package org.harvestlink.matching.engine;
