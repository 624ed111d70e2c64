package org.harvestlink.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sheet as JSON, for the API's description: what is pasted, and what has been corrected on the screen, comes like this.
 *
 * @param rows of cells, the header's among them; a cell is a text, a number or null
 */
@Schema(description = "Rows of cells, the header's among them; a cell is a text, a number or null.")
public record SheetCells(
        @Schema(type = SchemaType.ARRAY, required = true) List<List<String>> rows) {}
