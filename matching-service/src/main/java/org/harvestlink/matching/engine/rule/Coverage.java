package org.harvestlink.matching.engine.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.harvestlink.matching.engine.Dated;
import org.harvestlink.matching.engine.DaySpan;

/**
 * How far certificates or grants cover days that must be covered. One that takes over on the day after another expires
 * counts as its renewal.
 */
record Coverage(List<? extends Dated> papers, DaySpan needed) {

    boolean complete() {
        return firstUncovered().isEmpty();
    }

    /** When the first paper begins that comes too late for the first needed day; empty when none does. */
    Optional<LocalDate> beginsLate() {
        boolean coversStart = !firstUncovered().equals(Optional.of(needed.from()));
        return coversStart
                ? Optional.empty()
                : papers.stream()
                        .map(Dated::from)
                        .filter(from -> from != null && from.isAfter(needed.from()) && needed.contains(from))
                        .min(LocalDate::compareTo);
    }

    /** The last day before the first one that is not covered on which a paper was in force; empty when there is none. */
    Optional<LocalDate> expires() {
        return firstUncovered().flatMap(missing -> papers.stream()
                .map(Dated::to)
                .filter(to -> to != null && to.isBefore(missing))
                .max(LocalDate::compareTo));
    }

    /** Days from an expiry to the last needed day. */
    long daysAfter(LocalDate expiry) {
        return ChronoUnit.DAYS.between(expiry, needed.to());
    }

    /** Days from the first needed day to a beginning. */
    long daysBefore(LocalDate beginning) {
        return ChronoUnit.DAYS.between(needed.from(), beginning);
    }

    private Optional<LocalDate> firstUncovered() {
        LocalDate day = needed.from();
        while (!day.isAfter(needed.to())) {
            LocalDate today = day;
            List<? extends Dated> inForce =
                    papers.stream().filter(paper -> paper.inForceOn(today)).toList();
            if (inForce.isEmpty()) {
                return Optional.of(day);
            }
            if (inForce.stream().map(Dated::to).anyMatch(Objects::isNull)) {
                return Optional.empty();
            }
            LocalDate last =
                    inForce.stream().map(Dated::to).max(LocalDate::compareTo).orElseThrow();
            if (!last.isBefore(needed.to())) {
                return Optional.empty();
            }
            day = last.plusDays(1);
        }
        return Optional.empty();
    }
}
