/** Harvests: what is for sale, with the certifications and markets that follow from where it grows and is packed. */
package org.harvestlink.catalog.harvest;
