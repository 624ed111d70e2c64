package org.harvestlink.catalog.reference;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A commune or ward since 1 July 2025.
 *
 * @param code of the General Statistics Office, five digits
 * @param unitType {@code WARD} or {@code COMMUNE}
 * @param district the former district to which most of it belonged
 */
public record Commune(
        String code,
        Name name,
        String unitType,
        District district,
        BigDecimal latitude,
        BigDecimal longitude,
        String source,
        String confidence,
        LocalDate asOf,
        boolean edited,
        long version)
        implements ReferenceItem {

    static Commune of(Row row, District district) {
        return new Commune(
                row.getString("code"),
                ReferenceReader.name(row),
                row.getString("unit_type"),
                district,
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getString("source"),
                row.getString("confidence"),
                row.getLocalDate("as_of"),
                row.getBoolean("edited"),
                row.getLong("version"));
    }
}
