package org.harvestlink.matching.match;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.MatchStatus;

/**
 * One step as the history keeps it.
 *
 * @param days null for steps from before days were kept
 * @param reason in the words of a side, or the name of a {@link Cause}
 */
record HistoryEntry(
        Step step,
        MatchStatus status,
        Instant at,
        String by,
        long quantityKg,
        long priceVndPerKg,
        DayWindow days,
        Instant holdExpiresAt,
        long shortfallKg,
        Long deliveredKg,
        String reason) {

    static final String COLUMNS = """
            select version, step, status, at, by, quantity_kg, price_vnd, delivery_from, delivery_to, hold_expires_at,
                   shortfall_kg, delivered_kg, reason
            from match_history
            """;

    static HistoryEntry of(Row row) {
        LocalDate from = row.getLocalDate("delivery_from");
        OffsetDateTime expires = row.getOffsetDateTime("hold_expires_at");
        return new HistoryEntry(
                Step.valueOf(row.getString("step")),
                MatchStatus.valueOf(row.getString("status")),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("by"),
                row.getLong("quantity_kg"),
                row.getLong("price_vnd"),
                from == null ? null : new DayWindow(from, row.getLocalDate("delivery_to")),
                expires == null ? null : expires.toInstant(),
                row.getLong("shortfall_kg"),
                row.getLong("delivered_kg"),
                row.getString("reason"));
    }
}
