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

/** Reads the demand by a view of the database that has neither the maximum price nor the buyer. */
@ApplicationScoped
class DemandRepository {

    private static final String WANTED = """
            select order_id, crop, variety, grade, delivery_from, delivery_to, place, channel, all_of, any_of, market,
                   minimum_lot_kg, posted_at, open_kg
            from demand
            where delivery_to >= $1
              and open_kg > 0
              and ($2::text is null or crop = $2)
              and ($3::date is null or delivery_to >= $3)
              and ($4::date is null or delivery_from <= $4)
              and ($5::uuid is null or order_id < $5)
            order by order_id desc
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
                row.getUUID("order_id"),
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
