package org.harvestlink.catalog.reference;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The market access rules. */
@ApplicationScoped
public class AccessRules implements PanacheRepositoryBase<MarketAccess, String> {

    /** The rules of these crops as they are committed now. */
    public Uni<List<AccessRule>> of(Collection<String> crops) {
        return find("crop in ?1", Sort.by("code"), crops)
                .list()
                .map(rules -> rules.stream().map(MarketAccess::rule).toList());
    }

    /** What is known; each parameter may be null for any. */
    @WithSession
    Uni<List<MarketAccessView>> search(String crop, String market, LocalDate on) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (crop != null) {
            conditions.add("crop = :crop");
            parameters.put("crop", crop);
        }
        if (market != null) {
            conditions.add("market = :market");
            parameters.put("market", market);
        }
        if (on != null) {
            conditions.add("(validFrom is null or validFrom <= :on) and (validTo is null or validTo >= :on)");
            parameters.put("on", on);
        }
        return find(String.join(" and ", conditions), Sort.by("crop", "market", "code"), parameters)
                .list()
                .map(rules -> rules.stream().map(MarketAccess::view).toList());
    }
}
