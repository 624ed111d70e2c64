package org.harvestlink.catalog.area;

import io.quarkus.hibernate.reactive.panache.Panache;
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

/** The growing areas and the codes that they stand under. */
@ApplicationScoped
class GrowingAreaRepository implements PanacheRepositoryBase<GrowingArea, UUID> {

    private static final String CLAIM =
            "insert into planting_code (code, cooperative_id) values (:code, :holder) on conflict do nothing";
    private static final String HOLDER =
            "select count(*) from planting_code where code = :code and cooperative_id = :holder";

    /**
     * An area as its reader may see it: a cooperative its own, an organizer any.
     *
     * @throws Problem 404
     */
    Uni<GrowingArea> get(UUID id, Actor reader) {
        return findById(id)
                .map(it -> it != null && (reader.seesAll() || reader.is(it.cooperativeId())) ? it : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /**
     * An area of this cooperative.
     *
     * @throws Problem 404
     */
    Uni<GrowingArea> own(UUID id, UUID cooperativeId) {
        return find("id = ?1 and cooperativeId = ?2", id, cooperativeId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /**
     * Up to {@code limit + 1} areas, the newest first, those that the reader may see.
     *
     * @param after the id behind which to begin; it and what else is null does not restrict the list
     */
    Uni<List<GrowingArea>> list(Actor reader, String crop, UUID after, int limit) {
        String where = "1 = 1";
        Map<String, Object> parameters = new HashMap<>();
        if (!reader.seesAll()) {
            where += " and cooperativeId = :reader";
            parameters.put("reader", reader.organization());
        }
        if (crop != null) {
            where += " and crop = :crop";
            parameters.put("crop", crop);
        }
        if (after != null) {
            where += " and id < :after";
            parameters.put("after", after);
        }
        return find(where, Sort.descending("id"), parameters).range(0, limit).list();
    }

    /** Makes the code this cooperative's, unless another holds it: then false. */
    Uni<Boolean> claim(String code, UUID holder) {
        return Panache.getSession().chain(session -> session.createNativeQuery(CLAIM)
                .setParameter("code", code)
                .setParameter("holder", holder)
                .executeUpdate()
                .chain(claimed -> session.createNativeQuery(HOLDER, Long.class)
                        .setParameter("code", code)
                        .setParameter("holder", holder)
                        .getSingleResult())
                .map(found -> found == 1));
    }

    /** True when another area stands for this crop under this code. */
    Uni<Boolean> taken(String code, String crop, UUID except) {
        return count("facts.code = ?1 and crop = ?2 and id <> ?3", code, crop, except)
                .map(found -> found > 0);
    }
}
