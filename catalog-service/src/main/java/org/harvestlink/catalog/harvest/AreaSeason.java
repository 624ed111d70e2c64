package org.harvestlink.catalog.harvest;

import java.util.UUID;

/** What a capacity is counted for: one area in the season of one year. */
record AreaSeason(UUID area, int season) {}
