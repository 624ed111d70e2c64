package org.harvestlink.catalog.reference;

import java.time.LocalDate;

/**
 * The access of one crop to one market in a run of days.
 *
 * @param from first day, null when the beginning is unknown
 * @param to last day, null when no end is known
 */
public record AccessRule(String crop, String market, Access access, LocalDate from, LocalDate to) {}
