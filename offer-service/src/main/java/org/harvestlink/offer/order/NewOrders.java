package org.harvestlink.offer.order;

import jakarta.validation.constraints.NotEmpty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.harvestlink.imports.Batch;

/**
 * Orders to be posted together.
 *
 * @param rows 1 to 500, each judged by itself
 */
record NewOrders(
        @NotEmpty @Schema(type = SchemaType.ARRAY, implementation = NewOrder.class, maxItems = Batch.MOST)
        Batch<NewOrder> rows) {}
