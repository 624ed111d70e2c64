package org.harvestlink.matching.engine.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.harvestlink.matching.engine.Text;

/**
 * Why a scheme does not cover a delivery.
 *
 * @param days how many days of validity are missing; empty when there is no certificate at all
 */
record Lack(Text explanation, OptionalLong days) {

    /** The lack of one scheme, whose coverage is not complete. */
    static Lack of(Text scheme, Coverage coverage) {
        int year = coverage.needed().to().getYear();
        Optional<LocalDate> beginning = coverage.beginsLate();
        if (beginning.isPresent()) {
            Text day = Words.day(beginning.get(), year);
            return new Lack(
                    Text.of("%s chỉ có hiệu lực từ ngày %s", "%s is not valid before %s", scheme, day),
                    OptionalLong.of(coverage.daysBefore(beginning.get())));
        }
        Optional<LocalDate> expiry = coverage.expires();
        if (expiry.isPresent()) {
            Text day = Words.day(expiry.get(), year);
            return new Lack(
                    Text.of("%s hết hạn ngày %s", "%s expires %s", scheme, day),
                    OptionalLong.of(coverage.daysAfter(expiry.get())));
        }
        return new Lack(Text.of("Chưa có %s", "No %s", scheme), OptionalLong.empty());
    }

    /** The lack of all of several schemes of which one would do: as small as the smallest. */
    static Lack ofAny(List<Lack> lacks, Text schemes) {
        Lack smallest = lacks.stream()
                .min(Comparator.comparingLong(lack -> lack.days().orElse(Long.MAX_VALUE)))
                .orElseThrow();
        Text wanted = lacks.size() == 1 ? smallest.explanation() : oneOf(schemes, smallest);
        return new Lack(wanted, smallest.days());
    }

    private static Text oneOf(Text schemes, Lack smallest) {
        return smallest.days().isEmpty()
                ? Text.of("Chưa có chứng nhận nào trong: %s", "None of %s", schemes)
                : Text.of("Cần một trong %s: %s", "One of %s is needed: %s", schemes, smallest.explanation());
    }
}
