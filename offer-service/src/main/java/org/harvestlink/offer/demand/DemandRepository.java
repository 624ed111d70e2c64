package org.harvestlink.offer.demand;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Channel;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.RequiredCertifications;

/** Reads the demand. Its statement names neither the maximum price nor the buyer. */
@ApplicationScoped
class DemandRepository {

    private static final String WANTED = """
            select o.id, o.crop, o.variety, o.grade, o.delivery_from, o.delivery_to, o.place, b.channel,
                   o.all_of, o.any_of, o.market, o.minimum_lot_kg, o.posted_at,
                   o.quantity_kg - coalesce(p.held_kg + p.agreed_kg + p.delivered_kg, 0) as open_kg
            from orders o
            join buyer b on b.id = o.buyer_id
            left join order_position p on p.order_id = o.id
            where o.status = 'POSTED'
              and o.delivery_to >= $1
              and o.quantity_kg > coalesce(p.held_kg + p.agreed_kg + p.delivered_kg, 0)
              and ($2::text is null or o.crop = $2)
              and ($3::date is null or o.delivery_to >= $3)
              and ($4::date is null or o.delivery_from <= $4)
              and ($5::uuid is null or o.id < $5)
            order by o.id desc
            limit $6
            """;

    private final Pool pool;

    DemandRepository(Pool pool) {
        this.pool = pool;
    }

    /** Up to {@code limit + 1} orders that still want something on {@code today} or later, the newest first. */
    Uni<List<DemandView>> wanted(DemandQuery query, LocalDate today, UUID after, int limit) {
        return pool.withConnection(connection -> connection
                        .preparedQuery(WANTED)
                        .execute(Tuple.of(today, query.crop, query.from, query.to, after, limit + 1)))
                .map(DemandRepository::views);
    }

    private static List<DemandView> views(RowSet<Row> rows) {
        List<DemandView> views = new ArrayList<>();
        rows.forEach(row -> views.add(view(row)));
        return views;
    }

    private static DemandView view(Row row) {
        return new DemandView(
                row.getUUID("id"),
                row.getString("crop"),
                row.getString("variety"),
                row.getString("grade"),
                row.getLong("open_kg"),
                new Delivery(
                        row.getLocalDate("delivery_from"), row.getLocalDate("delivery_to"), row.getString("place")),
                Channel.valueOf(row.getString("channel")),
                new RequiredCertifications(
                        List.of(row.getArrayOfStrings("all_of")), List.of(row.getArrayOfStrings("any_of"))),
                row.getString("market"),
                row.getLong("minimum_lot_kg"),
                row.getOffsetDateTime("posted_at").toInstant());
    }
}
