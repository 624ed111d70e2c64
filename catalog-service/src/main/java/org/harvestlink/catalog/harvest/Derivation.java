package org.harvestlink.catalog.harvest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.harvestlink.catalog.reference.AccessRule;
import org.harvestlink.catalog.reference.Market;
import org.harvestlink.catalog.standing.CodeGrant;
import org.harvestlink.catalog.standing.CodeStatus;
import org.harvestlink.contract.MarketGrant;

/** The rules by which a harvest's markets follow from codes and access. */
final class Derivation {

    private static final Comparator<MarketGrant> DOMESTIC_FIRST = Comparator.comparing(
                    (MarketGrant grant) -> !grant.market().equals(Market.DOMESTIC))
            .thenComparing(MarketGrant::market)
            .thenComparing(MarketGrant::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Derivation() {}

    /**
     * Every market that the fruit may enter, with the days on which the access rule lets it.
     *
     * <p>Abroad it needs an active planting area code and an active packing facility code, both granted for that market.
     * At home it needs neither (Law on Crop Production 31/2018/QH14, Art. 64), but fruit from an area whose code was
     * revoked is not offered at all.
     *
     * @param facilities those in which it may be packed: one of them suffices
     * @param rules of the harvest's crop; what they leave unknown stays closed
     * @param firstDay of the harvest's window: rules that are over by then give no grant
     */
    static List<MarketGrant> markets(
            CodeGrant area, Collection<CodeGrant> facilities, Collection<AccessRule> rules, LocalDate firstDay) {
        return rules.stream()
                .filter(rule -> rule.access().isOpen())
                .filter(rule -> rule.to() == null || !rule.to().isBefore(firstDay))
                .filter(rule -> maySell(rule.market(), area, facilities))
                .map(rule -> new MarketGrant(rule.market(), rule.from(), rule.to()))
                .distinct()
                .sorted(DOMESTIC_FIRST)
                .toList();
    }

    private static boolean maySell(String market, CodeGrant area, Collection<CodeGrant> facilities) {
        return market.equals(Market.DOMESTIC)
                ? area.status() != CodeStatus.REVOKED
                : area.opens(market) && facilities.stream().anyMatch(facility -> facility.opens(market));
    }
}
