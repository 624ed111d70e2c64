package org.harvestlink.catalog.facility;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.http.Problem;

/** The packing facilities. */
@ApplicationScoped
class PackingFacilityRepository implements PanacheRepositoryBase<PackingFacility, UUID> {

    /**
     * A facility as its reader may see it.
     *
     * @param owner the cooperative whose it must be, null for anybody's
     * @throws Problem 404
     */
    Uni<PackingFacility> get(UUID id, UUID owner) {
        return findById(id)
                .map(it -> it != null && (owner == null || it.cooperativeId().equals(owner)) ? it : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** Up to {@code limit + 1} facilities, the newest first; {@code owner} and {@code after} null for any. */
    Uni<List<PackingFacility>> list(UUID owner, UUID after, int limit) {
        String where = "1 = 1";
        Map<String, Object> parameters = new HashMap<>();
        if (owner != null) {
            where += " and cooperativeId = :owner";
            parameters.put("owner", owner);
        }
        if (after != null) {
            where += " and id < :after";
            parameters.put("after", after);
        }
        return find(where, Sort.descending("id"), parameters).range(0, limit).list();
    }

    /** True when another facility of the cooperative has this code. */
    Uni<Boolean> taken(String code, UUID cooperativeId, UUID except) {
        return count("code = ?1 and cooperativeId = ?2 and id <> ?3", code, cooperativeId, except)
                .map(found -> found > 0);
    }
}
