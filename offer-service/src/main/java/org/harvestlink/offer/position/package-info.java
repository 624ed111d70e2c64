/** Where the kilograms of each order are, a read model of what matching publishes. */
package org.harvestlink.offer.position;
