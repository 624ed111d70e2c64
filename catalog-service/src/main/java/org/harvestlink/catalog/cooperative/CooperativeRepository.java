package org.harvestlink.catalog.cooperative;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cooperatives. */
@ApplicationScoped
class CooperativeRepository implements PanacheRepositoryBase<Cooperative, UUID> {

    /** The cooperative, kept from other changes until the end of the transaction; null when there is none. */
    Uni<Cooperative> hold(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** Up to {@code limit + 1} cooperatives, the newest first; {@code district} and {@code after} null for any. */
    Uni<List<Cooperative>> list(String district, UUID after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = "1 = 1";
        if (district != null) {
            where += " and profile.district = :district";
            parameters.put("district", district);
        }
        if (after != null) {
            where += " and id < :after";
            parameters.put("after", after);
        }
        return find(where, Sort.descending("id"), parameters).range(0, limit).list();
    }
}
