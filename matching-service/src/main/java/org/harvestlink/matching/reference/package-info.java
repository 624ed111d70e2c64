/** What matching knows of crops, markets, schemes and destinations, as the catalog tells it. */
package org.harvestlink.matching.reference;
