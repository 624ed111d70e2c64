package org.harvestlink.catalog.harvest;

import org.harvestlink.catalog.position.HarvestPosition;

/**
 * A harvest as it is read.
 *
 * @param position null while matching has not spoken of it
 */
record HarvestRow(Harvest harvest, HarvestPosition position) {}
