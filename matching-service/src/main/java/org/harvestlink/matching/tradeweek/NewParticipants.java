package org.harvestlink.matching.tradeweek;

import jakarta.validation.constraints.NotEmpty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.harvestlink.imports.Batch;

/**
 * Participants to be put on an event's list together.
 *
 * @param rows 1 to 500, each judged by itself
 */
record NewParticipants(
        @NotEmpty @Schema(type = SchemaType.ARRAY, implementation = NewParticipant.class, maxItems = Batch.MOST)
        Batch<NewParticipant> rows) {}
