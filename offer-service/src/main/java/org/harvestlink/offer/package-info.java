/** The offer service: who buys, what they order, and the public picture of what is wanted. */
package org.harvestlink.offer;
