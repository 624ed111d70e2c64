package org.harvestlink.gateway.market;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harvestlink.http.Language;

/**
 * A harvest in words, ready to be laid out.
 *
 * @param kind variety and grade, empty when the cooperative named neither
 */
record HarvestSheet(
        Listing harvest,
        Figures figures,
        String crop,
        String kind,
        List<Proof> proofs,
        String markets,
        List<BarPart> bar) {

    /** A certificate with the last day on which it holds. */
    record Proof(String scheme, String validTo) {}

    static HarvestSheet of(Listing harvest, Names names, Language language) {
        Figures figures = new Figures(language);
        return new HarvestSheet(
                harvest,
                figures,
                Names.name(names.crops(), harvest.crop(), language),
                Stream.of(harvest.variety(), harvest.grade())
                        .filter(word -> word != null && !word.isBlank())
                        .collect(Collectors.joining(" · ")),
                harvest.certifications().stream()
                        .map(it -> new Proof(
                                Names.name(names.schemes(), it.scheme(), language), figures.day(it.validTo())))
                        .toList(),
                harvest.markets().stream()
                        .map(market -> Names.name(names.markets(), market, language))
                        .collect(Collectors.joining(", ")),
                BarPart.of(harvest));
    }

    public String days() {
        return figures.days(harvest.window().from(), harvest.window().to());
    }

    public String weeks() {
        return figures.weeks(harvest.window().from(), harvest.window().to());
    }
}
