package org.harvestlink.offer.order;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Text;
import org.harvestlink.http.Violation;
import org.harvestlink.offer.reference.Kind;
import org.harvestlink.offer.reference.Known;
import org.harvestlink.offer.reference.Mention;
import org.harvestlink.offer.reference.References;

/** What must hold of an order beyond the form of its fields. All faults are told at once. */
@ApplicationScoped
class OrderRules {

    private final References references;
    private final Clock clock;

    OrderRules(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /** Fails with a 400 that names every field at fault. */
    Uni<Void> check(NewOrder wanted) {
        return references
                .known(mentions(wanted))
                .map(known -> violations(wanted, known))
                .invoke(faults -> {
                    if (!faults.isEmpty()) {
                        throw Problem.invalid(faults);
                    }
                })
                .replaceWithVoid();
    }

    /** What is wrong with an order beyond the form of its fields, given the codes that exist; what is missing may be null. */
    List<Violation> violations(NewOrder wanted, Known known) {
        List<Violation> faults = new ArrayList<>(faults(wanted, LocalDate.now(clock)));
        mentions(wanted).stream()
                .filter(mention -> !known.has(mention))
                .map(Mention::unknown)
                .forEach(faults::add);
        return faults;
    }

    static List<Violation> faults(NewOrder wanted, LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if (wanted.minimumLotKg() != null && wanted.minimumLotKg() > wanted.quantityKg()) {
            faults.add(new Violation(
                    "minimumLotKg", new Text("không được lớn hơn quantityKg", "must not be more than quantityKg")));
        }
        LocalDate last = wanted.delivery() == null ? null : wanted.delivery().to();
        if (last != null && last.isBefore(today)) {
            faults.add(new Violation(
                    "delivery.to", new Text("thời gian giao hàng đã qua", "the delivery window is already over")));
        }
        return faults;
    }

    static List<Mention> mentions(NewOrder wanted) {
        List<Mention> mentions = new ArrayList<>();
        add(mentions, Kind.CROP, wanted.crop(), "crop");
        add(
                mentions,
                Kind.DESTINATION,
                wanted.delivery() == null ? null : wanted.delivery().place(),
                "delivery.place");
        add(mentions, Kind.MARKET, wanted.market(), "market");
        WantedCertifications certifications = wanted.certificationsOrNone();
        addSchemes(mentions, certifications.allOf(), "certifications.allOf");
        addSchemes(mentions, certifications.anyOf(), "certifications.anyOf");
        return mentions;
    }

    private static void addSchemes(List<Mention> mentions, List<String> schemes, String field) {
        for (int i = 0; i < schemes.size(); i++) {
            add(mentions, Kind.SCHEME, schemes.get(i), field + "[" + i + "]");
        }
    }

    private static void add(List<Mention> mentions, Kind kind, String code, String field) {
        if (code != null && !code.isBlank()) {
            mentions.add(new Mention(kind, code, field));
        }
    }
}
