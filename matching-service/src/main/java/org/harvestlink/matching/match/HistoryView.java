package org.harvestlink.matching.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.http.Language;

/**
 * One step in a match's life, the same for both sides.
 *
 * @param step what was done
 * @param at when it took effect: an expiry when the kilograms were given back, which is later than the hold's end when the
 *     service was down then
 * @param by {@code COOPERATIVE}, {@code BUYER} or {@code MARKET}
 * @param offeredBy whose terms stand after it: who proposed them or made the last counter-offer
 * @param delivery the days of these terms, absent for steps from before they were kept
 * @param holdExpiresAt until when the kilograms were reserved by it, absent when they were not
 * @param shortfallKg those of the promised kilograms that the harvest could not cover then
 * @param deliveredKg what was weighed, absent before
 * @param reason a side's in its own words, the market's in the reader's language; absent when not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(
        Step step,
        MatchStatus status,
        Instant at,
        String by,
        String offeredBy,
        long quantityKg,
        long priceVndPerKg,
        DayWindow delivery,
        Instant holdExpiresAt,
        long shortfallKg,
        Long deliveredKg,
        String reason) {

    static List<HistoryView> of(List<HistoryEntry> entries, Language language) {
        List<HistoryView> views = new ArrayList<>(entries.size());
        String offeredBy = Transition.MARKET;
        for (HistoryEntry entry : entries) {
            offeredBy = entry.step().offers() ? entry.by() : offeredBy;
            views.add(of(entry, offeredBy, language));
        }
        return views;
    }

    private static HistoryView of(HistoryEntry entry, String offeredBy, Language language) {
        boolean market = entry.by().equals(Transition.MARKET) && entry.reason() != null;
        return new HistoryView(
                entry.step(),
                entry.status(),
                entry.at(),
                entry.by(),
                offeredBy,
                entry.quantityKg(),
                entry.priceVndPerKg(),
                entry.days(),
                entry.holdExpiresAt(),
                entry.shortfallKg(),
                entry.deliveredKg(),
                market ? Cause.valueOf(entry.reason()).in(language) : entry.reason());
    }
}
