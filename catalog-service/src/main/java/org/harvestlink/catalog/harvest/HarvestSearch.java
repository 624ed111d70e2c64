package org.harvestlink.catalog.harvest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.contract.HarvestStatus;

/** The SQL of one list of harvests: the conditions that were asked for and their parameters. */
final class HarvestSearch {

    private static final String SELECT = """
            select h.id from harvest h left join harvest_position p on p.harvest_id = h.id
            """;
    private static final String OPEN_KG = """
            case when p.quantity_kg = h.quantity_kg then p.open_kg
                 else h.quantity_kg - coalesce(p.held_kg + p.agreed_kg + p.delivered_kg, 0) end
            """;
    private static final String CERTIFIED = """
            exists (select 1 from jsonb_to_recordset(h.clearances -> 'certifications')
                        as c (scheme text, "validFrom" date, "validTo" date)
                    where c.scheme = :certification
                      and c."validFrom" <= h.window_to and c."validTo" >= h.window_from)
            """;
    private static final String ADMITTED = """
            exists (select 1 from jsonb_to_recordset(h.clearances -> 'markets') as m (market text, "from" date, "to" date)
                    where m.market = :market
                      and coalesce(m."from", h.window_to) <= h.window_to
                      and coalesce(m."to", h.window_from) >= h.window_from)
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /**
     * @param owner whose harvests, null for anybody's
     * @param after the id behind which the page begins, null for the first
     * @throws org.harvestlink.http.Problem 400 when a filter names something unknown
     */
    HarvestSearch(HarvestFilter filter, UUID owner, UUID after, ReferenceBook book) {
        HarvestStatus status = filter.status == null && owner == null ? HarvestStatus.LISTED : filter.status;
        where("h.cooperative_id = :owner", "owner", owner);
        where("h.status = :status", "status", status == null ? null : status.name());
        where(
                "h.crop = :crop",
                "crop",
                filter.crop == null
                        ? null
                        : book.requireCrop("crop", filter.crop).code());
        where("h.window_to >= :from", "from", filter.from);
        where("h.window_from <= :to", "to", filter.to);
        if (filter.district != null) {
            where(
                    "h.district = :district",
                    "district",
                    book.requireDistrict("district", filter.district).code());
        }
        if (filter.certification != null) {
            where(
                    CERTIFIED,
                    "certification",
                    book.requireScheme("certification", filter.certification).code());
        }
        if (filter.market != null) {
            book.requireMarkets("market", List.of(filter.market));
            where(ADMITTED, "market", filter.market);
        }
        where(OPEN_KG + " >= :minKg", "minKg", filter.minKg);
        where("h.id < :after", "after", after);
    }

    private void where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    String sql() {
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return SELECT + where + " order by h.id desc";
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
