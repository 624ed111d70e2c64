package org.harvestlink.catalog.harvest;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.harvestlink.catalog.area.GrowingArea;
import org.harvestlink.catalog.certificate.Certificate;
import org.harvestlink.catalog.cooperative.Cooperative;
import org.harvestlink.catalog.facility.PackingFacility;
import org.harvestlink.catalog.reference.AccessRule;
import org.harvestlink.catalog.standing.CodeGrant;

/**
 * All of one cooperative from which its harvests' derived facts follow, as it stands in the transaction that holds it.
 *
 * @param certificates those that stand
 * @param rules at least those of the harvests' crops
 */
record Situation(
        Cooperative cooperative,
        Collection<GrowingArea> areas,
        Collection<PackingFacility> facilities,
        Collection<Certificate> certificates,
        Collection<AccessRule> rules) {

    Derived derive(UUID areaId, Terms terms) {
        GrowingArea area = areas.stream()
                .filter(it -> it.id().equals(areaId))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no area " + areaId + " of " + cooperative.id()));
        return new Derived(
                cooperative.name(), area.code(), area.communeCode(), area.district(), clearances(area, terms));
    }

    private Clearances clearances(GrowingArea area, Terms terms) {
        List<AccessRule> ofCrop =
                rules.stream().filter(rule -> rule.crop().equals(area.crop())).toList();
        return new Clearances(
                certificates.stream()
                        .filter(certificate -> certificate.covers(area.id()))
                        .map(Certificate::certification)
                        .distinct()
                        .toList(),
                Derivation.markets(area.grant(), packing(terms.packingFacilityId()), ofCrop, terms.windowFrom()));
    }

    /** The facilities that may pack: the named one, or all when none is named. */
    private List<CodeGrant> packing(UUID named) {
        return facilities.stream()
                .filter(facility -> named == null || facility.id().equals(named))
                .map(PackingFacility::grant)
                .toList();
    }
}
