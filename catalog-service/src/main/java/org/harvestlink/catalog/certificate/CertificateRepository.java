package org.harvestlink.catalog.certificate;

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

/** The certificates. */
@ApplicationScoped
class CertificateRepository implements PanacheRepositoryBase<Certificate, UUID> {

    /**
     * A certificate as its reader may see it: a cooperative its own, an organizer any.
     *
     * @throws Problem 404
     */
    Uni<Certificate> get(UUID id, Actor reader) {
        return findById(id)
                .map(it -> it != null && (reader.seesAll() || reader.is(it.cooperativeId())) ? it : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /**
     * A certificate of this cooperative.
     *
     * @throws Problem 404
     */
    Uni<Certificate> own(UUID id, UUID cooperativeId) {
        return find("id = ?1 and cooperativeId = ?2", id, cooperativeId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /**
     * Up to {@code limit + 1} certificates, the newest first, those that the reader may see.
     *
     * @param after the id behind which to begin; it and what else is null does not restrict the list
     */
    Uni<List<Certificate>> list(Actor reader, UUID after, int limit) {
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
}
