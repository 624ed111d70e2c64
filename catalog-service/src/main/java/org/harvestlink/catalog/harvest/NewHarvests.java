package org.harvestlink.catalog.harvest;

import jakarta.validation.constraints.NotEmpty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.harvestlink.imports.Batch;

/**
 * Harvests to be listed together.
 *
 * @param rows 1 to 500, each judged by itself
 */
record NewHarvests(
        @NotEmpty @Schema(type = SchemaType.ARRAY, implementation = NewHarvest.class, maxItems = Batch.MOST)
        Batch<NewHarvest> rows) {}
