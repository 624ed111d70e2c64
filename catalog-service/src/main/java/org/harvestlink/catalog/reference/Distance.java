package org.harvestlink.catalog.reference;

import io.vertx.mutiny.sqlclient.Row;

/**
 * The road from a former district to a destination.
 *
 * @param district its code
 * @param roadKm 0 to 5,000
 * @param basis {@code PUBLISHED}, {@code ESTIMATE} (1.5 times the great circle) or {@code ESTIMATE_VIA_HANOI}
 */
public record Distance(String district, int roadKm, String basis, String source, String confidence) {

    static Distance of(Row row) {
        return new Distance(
                row.getString("district"),
                row.getInteger("road_km"),
                row.getString("basis"),
                row.getString("source"),
                row.getString("confidence"));
    }
}
