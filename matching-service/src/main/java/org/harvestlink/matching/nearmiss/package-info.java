/** What the owner of a harvest or an order could change in it to trade more. */
package org.harvestlink.matching.nearmiss;
