/** How little an order or a harvest would have to change to trade more, and what it would gain. */
package org.harvestlink.matching.engine.nearmiss;
