package org.harvestlink.catalog.harvest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harvestlink.catalog.area.GrowingArea;
import org.harvestlink.catalog.area.GrowingAreas;
import org.harvestlink.catalog.certificate.Certificates;
import org.harvestlink.catalog.cooperative.Cooperative;
import org.harvestlink.catalog.cooperative.Cooperatives;
import org.harvestlink.catalog.facility.PackingFacilities;
import org.harvestlink.catalog.reference.AccessRules;

/** Reads the situation of a cooperative, which it holds from then on until the end of the transaction. */
@ApplicationScoped
class Situations {

    private final Cooperatives cooperatives;
    private final GrowingAreas areas;
    private final PackingFacilities facilities;
    private final Certificates certificates;
    private final AccessRules rules;

    Situations(
            Cooperatives cooperatives,
            GrowingAreas areas,
            PackingFacilities facilities,
            Certificates certificates,
            AccessRules rules) {
        this.cooperatives = cooperatives;
        this.areas = areas;
        this.facilities = facilities;
        this.certificates = certificates;
        this.rules = rules;
    }

    /** @throws org.harvestlink.http.Problem 409 when there is no profile */
    Uni<Situation> hold(UUID cooperativeId) {
        return cooperatives.hold(cooperativeId).chain(cooperative -> areas.of(cooperativeId)
                .chain(grown -> read(cooperative, grown)));
    }

    private Uni<Situation> read(Cooperative cooperative, List<GrowingArea> grown) {
        Set<String> crops = grown.stream().map(GrowingArea::crop).collect(Collectors.toSet());
        return facilities
                .of(cooperative.id())
                .chain(packing -> certificates.standingOf(cooperative.id()).chain(standing -> rules.of(crops)
                        .map(access -> new Situation(cooperative, grown, packing, standing, access))));
    }
}
