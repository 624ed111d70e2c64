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
        List<Violation> faults = new ArrayList<>(faults(wanted, LocalDate.now(clock)));
        return references
                .unknown(mentions(wanted))
                .invoke(unknown -> {
                    faults.addAll(unknown);
                    if (!faults.isEmpty()) {
                        throw Problem.invalid(faults);
                    }
                })
                .replaceWithVoid();
    }

    static List<Violation> faults(NewOrder wanted, LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if (wanted.minimumLotKg() != null && wanted.minimumLotKg() > wanted.quantityKg()) {
            faults.add(new Violation(
                    "minimumLotKg", new Text("không được lớn hơn quantityKg", "must not be more than quantityKg")));
        }
        if (wanted.delivery().to().isBefore(today)) {
            faults.add(new Violation(
                    "delivery.to", new Text("thời gian giao hàng đã qua", "the delivery window is already over")));
        }
        return faults;
    }

    static List<Mention> mentions(NewOrder wanted) {
        List<Mention> mentions = new ArrayList<>();
        mentions.add(new Mention(Kind.CROP, wanted.crop(), "crop"));
        mentions.add(new Mention(Kind.DESTINATION, wanted.delivery().place(), "delivery.place"));
        mentions.add(new Mention(Kind.MARKET, wanted.market(), "market"));
        WantedCertifications certifications = wanted.certificationsOrNone();
        addSchemes(mentions, certifications.allOf(), "certifications.allOf");
        addSchemes(mentions, certifications.anyOf(), "certifications.anyOf");
        return mentions;
    }

    private static void addSchemes(List<Mention> mentions, List<String> schemes, String field) {
        for (int i = 0; i < schemes.size(); i++) {
            mentions.add(new Mention(Kind.SCHEME, schemes.get(i), field + "[" + i + "]"));
        }
    }
}
