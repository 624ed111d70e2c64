/** The reference codes that an order may name, a read model of what the catalog publishes. */
package org.harvestlink.offer.reference;
