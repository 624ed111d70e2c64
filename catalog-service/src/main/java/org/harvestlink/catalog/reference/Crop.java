package org.harvestlink.catalog.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.harvestlink.contract.CropState;

/**
 * A crop. What is null is unknown.
 *
 * @param seasonStartMonth 1 to 12; greater than {@code seasonEndMonth} when the season crosses the year's end
 * @param shelfLifeDays days at ambient temperature, the lower end of {@code shelfLifeAmbient}
 * @param edited true when somebody has changed the row in this installation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Crop(
        String code,
        Name name,
        String scientificName,
        String hs6,
        List<String> varieties,
        List<String> grades,
        Integer seasonStartMonth,
        Integer seasonEndMonth,
        String peakMonths,
        String seasonConfidence,
        Integer shelfLifeDays,
        String shelfLifeAmbient,
        String shelfLifeCold,
        String storageCelsius,
        String storageConfidence,
        Long priceLowVndPerKg,
        Long priceHighVndPerKg,
        String priceBasis,
        String priceConfidence,
        Integer exportTarget2025Tonnes,
        String note,
        String source,
        String confidence,
        LocalDate asOf,
        boolean edited,
        long version)
        implements ReferenceItem {

    static Crop of(Row row) {
        return new Crop(
                row.getString("code"),
                ReferenceReader.name(row),
                row.getString("scientific_name"),
                row.getString("hs6"),
                List.of(row.getArrayOfStrings("varieties")),
                List.of(row.getArrayOfStrings("grades")),
                row.getInteger("season_start_month"),
                row.getInteger("season_end_month"),
                row.getString("peak_months"),
                row.getString("season_confidence"),
                row.getInteger("shelf_life_days"),
                row.getString("shelf_life_ambient"),
                row.getString("shelf_life_cold"),
                row.getString("storage_celsius"),
                row.getString("storage_confidence"),
                row.getLong("price_low_vnd_per_kg"),
                row.getLong("price_high_vnd_per_kg"),
                row.getString("price_basis"),
                row.getString("price_confidence"),
                row.getInteger("export_target_2025_tonnes"),
                row.getString("note"),
                row.getString("source"),
                row.getString("confidence"),
                row.getLocalDate("as_of"),
                row.getBoolean("edited"),
                row.getLong("version"));
    }

    CropState state() {
        return new CropState(
                code,
                name.vi(),
                name.en(),
                hs6,
                varieties,
                shelfLifeDays,
                seasonStartMonth,
                seasonEndMonth,
                priceLowVndPerKg,
                priceHighVndPerKg,
                version);
    }
}
