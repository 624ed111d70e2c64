package org.harvestlink.matching.engine.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Requirement;
import org.harvestlink.matching.engine.Text;

/**
 * The harvest holds every scheme of {@code allOf} and at least one of {@code anyOf}, each valid from the first day on which
 * the fruit can be delivered through the last day of the order's window.
 */
final class CertificationRule implements Rule {

    @Override
    public Verdict judge(Pairing pairing) {
        Requirement required = pairing.demand().certificates();
        if (required.isEmpty()) {
            return Verdict.pass(
                    RuleName.CERTIFICATION, new Text("Đơn không yêu cầu chứng nhận", "No certificate is asked for"));
        }
        List<Lack> lacks = new ArrayList<>();
        SortedSet<String> held = new TreeSet<>();
        for (String scheme : required.allOf()) {
            lackOf(scheme, pairing).ifPresentOrElse(lacks::add, () -> held.add(scheme));
        }
        anyOf(required.anyOf(), pairing, held).ifPresent(lacks::add);
        return lacks.isEmpty() ? passing(held, pairing) : failing(lacks);
    }

    /** Adds to {@code held} the schemes that serve; gives the smallest lack when none does. */
    private static Optional<Lack> anyOf(SortedSet<String> schemes, Pairing pairing, SortedSet<String> held) {
        List<Lack> lacks = new ArrayList<>();
        for (String scheme : schemes) {
            lackOf(scheme, pairing).ifPresentOrElse(lacks::add, () -> held.add(scheme));
        }
        return lacks.size() < schemes.size() || lacks.isEmpty()
                ? Optional.empty()
                : Optional.of(Lack.ofAny(lacks, named(schemes, pairing)));
    }

    private static Optional<Lack> lackOf(String scheme, Pairing pairing) {
        DaySpan delivery = pairing.demand().delivery();
        LocalDate first = pairing.deliveryDays().orElse(delivery).from();
        Coverage coverage = new Coverage(
                pairing.supply().certificates().stream()
                        .filter(certificate -> certificate.scheme().equals(scheme))
                        .toList(),
                new DaySpan(first, delivery.to()));
        return coverage.complete()
                ? Optional.empty()
                : Optional.of(Lack.of(pairing.facts().names().scheme(scheme), coverage));
    }

    private static Verdict passing(SortedSet<String> held, Pairing pairing) {
        return Verdict.pass(
                RuleName.CERTIFICATION,
                Text.of("%s còn hạn hết đợt giao", "%s valid through the delivery", named(held, pairing)));
    }

    private static Verdict failing(List<Lack> lacks) {
        Text explanation = Text.joined(lacks.stream().map(Lack::explanation).toList(), "; ");
        boolean counted = lacks.stream().noneMatch(lack -> lack.days().isEmpty());
        return counted
                ? Verdict.fail(
                        RuleName.CERTIFICATION,
                        explanation,
                        lacks.stream()
                                .mapToLong(lack -> lack.days().getAsLong())
                                .max()
                                .orElseThrow(),
                        Gap.Unit.DAYS)
                : Verdict.fail(RuleName.CERTIFICATION, explanation);
    }

    private static Text named(SortedSet<String> schemes, Pairing pairing) {
        return Text.joined(schemes.stream().map(pairing.facts().names()::scheme).toList(), ", ");
    }
}
