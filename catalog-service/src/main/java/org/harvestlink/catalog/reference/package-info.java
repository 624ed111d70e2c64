/** Crops, markets, certification schemes, places and market access: dated facts with their source and confidence. */
package org.harvestlink.catalog.reference;
