package org.harvestlink.catalog.facility;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.delivery.Actor;
import org.harvestlink.http.Problem;

/** The packing facilities. */
@ApplicationScoped
class PackingFacilityRepository implements PanacheRepositoryBase<PackingFacility, UUID> {

    /**
     * A facility as its reader may see it: a cooperative its own, an organizer any.
     *
     * @throws Problem 404
     */
    Uni<PackingFacility> get(UUID id, Actor reader) {
        return findById(id)
                .map(it -> it != null && (reader.seesAll() || reader.is(it.cooperativeId())) ? it : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /**
     * A facility of this cooperative.
     *
     * @throws Problem 404
     */
    Uni<PackingFacility> own(UUID id, UUID cooperativeId) {
        return find("id = ?1 and cooperativeId = ?2", id, cooperativeId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /**
     * Up to {@code limit + 1} facilities, the newest first, those that the reader may see.
     *
     * @param after the id behind which to begin; it and what else is null does not restrict the list
     */
    Uni<List<PackingFacility>> list(Actor reader, UUID after, int limit) {
        String where = "1 = 1";
        Map<String, Object> parameters = new HashMap<>();
        if (!reader.seesAll()) {
            where += " and cooperativeId = :reader";
            parameters.put("reader", reader.organization());
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
