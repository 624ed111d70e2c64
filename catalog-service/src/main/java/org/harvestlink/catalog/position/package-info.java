/** Where the kilograms of each harvest are, a read model of what matching publishes. */
package org.harvestlink.catalog.position;
