/** What planting area and packing facility codes have in common: a status with its history, granted markets, and those who follow them. */
package org.harvestlink.catalog.standing;
