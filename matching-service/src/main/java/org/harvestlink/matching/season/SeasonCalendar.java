package org.harvestlink.matching.season;

import java.time.LocalDate;
import java.util.List;

/**
 * The calendar of a season.
 *
 * @param weeks by crop and week, without those in which nothing is picked or wanted
 */
public record SeasonCalendar(LocalDate from, LocalDate to, List<SeasonWeek> weeks) {}
