package org.harvestlink.catalog.harvest;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.http.Problem;
import org.hibernate.reactive.mutiny.Mutiny;

/** The harvests. */
@ApplicationScoped
class HarvestRepository implements PanacheRepositoryBase<Harvest, UUID> {

    private static final String ROWS = """
            select new org.harvestlink.catalog.harvest.HarvestRow(h, p)
            from Harvest h left join HarvestPosition p on p.harvestId = h.id
            """;

    // What was promised of a withdrawn harvest has been sold under the code all the same.
    private static final String SUM = """
            cast(coalesce(sum(greatest(
                case when h.status = 'WITHDRAWN' then 0 else h.quantity_kg end,
                coalesce(p.held_kg + p.agreed_kg + p.delivered_kg, 0))), 0) as bigint)
            from harvest h left join harvest_position p on p.harvest_id = h.id
            """;
    private static final String LISTED_KG =
            "select " + SUM + "where h.growing_area_id = :area and h.season = :season and h.id <> :except";
    private static final String LISTED_KG_OF_ALL = "select cast(h.growing_area_id as text), h.season, " + SUM
            + "where h.cooperative_id = :cooperative group by h.growing_area_id, h.season";

    /** @throws Problem 404 */
    Uni<HarvestRow> row(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery(ROWS + "where h.id = :id", HarvestRow.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** Up to {@code limit + 1} harvests, the newest first. */
    Uni<List<HarvestRow>> rows(HarvestSearch search, int limit) {
        return Panache.getSession().chain(session -> ids(session, search, limit)
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(List.<HarvestRow>of())
                        : session.createQuery(ROWS + "where h.id in :ids order by h.id desc", HarvestRow.class)
                                .setParameter("ids", ids)
                                .getResultList()));
    }

    private static Uni<List<UUID>> ids(Mutiny.Session session, HarvestSearch search, int limit) {
        Mutiny.SelectionQuery<UUID> query = session.createNativeQuery(search.sql(), UUID.class);
        search.parameters().forEach(query::setParameter);
        return query.setMaxResults(limit + 1).getResultList();
    }

    /**
     * The cooperative's own harvest, in a transaction that holds the cooperative.
     *
     * @throws Problem 404
     */
    Uni<Harvest> own(UUID id, UUID cooperativeId) {
        return find("id = ?1 and cooperativeId = ?2", id, cooperativeId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** The cooperative's harvests on the market, in the order of their listing. */
    Uni<List<Harvest>> listed(UUID cooperativeId) {
        return list("cooperativeId = ?1 and status = ?2", Sort.by("id"), cooperativeId, HarvestStatus.LISTED);
    }

    /** Those of them whose window was over before this day. */
    Uni<List<Harvest>> over(UUID cooperativeId, LocalDate today) {
        return list(
                "cooperativeId = ?1 and status = ?2 and terms.windowTo < ?3",
                Sort.by("id"),
                cooperativeId,
                HarvestStatus.LISTED,
                today);
    }

    /** The cooperatives that have such harvests. */
    Uni<List<UUID>> sellersOfWhatIsOver(LocalDate today) {
        return Panache.getSession().chain(session -> session.createQuery("""
                        select distinct h.cooperativeId from Harvest h
                        where h.status = :listed and h.terms.windowTo < :today
                        """, UUID.class)
                .setParameter("listed", HarvestStatus.LISTED)
                .setParameter("today", today)
                .getResultList());
    }

    /** Kilograms of the season that are listed or sold under the area's code, but for one harvest. */
    Uni<Long> listedKg(UUID area, int season, UUID except) {
        return Panache.getSession().chain(session -> session.createNativeQuery(LISTED_KG, Long.class)
                .setParameter("area", area)
                .setParameter("season", season)
                .setParameter("except", except)
                .getSingleResult());
    }

    /** The same of all of a cooperative's areas and seasons. */
    Uni<Map<AreaSeason, Long>> listedKg(UUID cooperative) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LISTED_KG_OF_ALL, Object[].class)
                        .setParameter("cooperative", cooperative)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new AreaSeason(UUID.fromString((String) row[0]), ((Number) row[1]).intValue()),
                                row -> ((Number) row[2]).longValue())));
    }
}
