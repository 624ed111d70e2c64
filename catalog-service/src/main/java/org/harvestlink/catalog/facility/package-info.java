/** Packing facilities and their codes. */
package org.harvestlink.catalog.facility;
