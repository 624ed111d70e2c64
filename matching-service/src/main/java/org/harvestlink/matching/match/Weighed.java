package org.harvestlink.matching.match;

import jakarta.validation.constraints.Size;
import org.harvestlink.http.Kilograms;

/**
 * What was handed over; the body and everything in it may be left out.
 *
 * @param weighedKg what the scales said; left out when it is just what was agreed
 * @param note what both sides should remember of it
 */
public record Weighed(
        @Kilograms Long weighedKg, @Size(max = 500) String note) implements OptionalBody {

    public Weighed {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** The kilograms that were handed over. */
    long kgOr(long agreedKg) {
        return weighedKg == null ? agreedKg : weighedKg;
    }
}
