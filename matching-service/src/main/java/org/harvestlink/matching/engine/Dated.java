package org.harvestlink.matching.engine;

import java.time.LocalDate;

/** What is in force on some days only. */
public sealed interface Dated permits Certificate, Grant {

    /** The first day in force, null when it has no known beginning. */
    LocalDate from();

    /** The last day in force, null when it has no known end. */
    LocalDate to();

    default boolean inForceOn(LocalDate day) {
        return (from() == null || !day.isBefore(from())) && (to() == null || !day.isAfter(to()));
    }
}
