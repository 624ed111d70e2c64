package org.harvestlink.matching.season;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.harvestlink.contract.Channel;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;

/** Sums positions and matches up. */
@ApplicationScoped
class SeasonRepository {

    /** Each position's share of a week is that of its days which lie in the week and in the window asked for. */
    private static final String WEEKS = """
            with known as (
              select crop, kind, first_day, last_day, last_day - first_day + 1 as days,
                     case when listed then quantity_kg else held_kg + agreed_kg + delivered_kg end::float8 as all_kg,
                     case when listed then open_kg else 0 end::float8 as open_kg
              from position
              where first_day <= $2 and last_day >= $1 and ($3::text is null or crop = $3)
            ), shared as (
              select crop, kind, week::date as monday, all_kg / days as all_kg, open_kg / days as open_kg,
                     least(last_day, week::date + 6, $2) - greatest(first_day, week::date, $1) + 1 as in_week
              from known, generate_series(date_trunc('week', greatest(first_day, $1)::timestamp),
                                          least(last_day, $2)::timestamp, interval '7 days') as week
              where all_kg > 0
            )
            select crop, monday,
                   round(coalesce(sum(all_kg * in_week) filter (where kind = 'HARVEST'), 0))::bigint as harvest_kg,
                   round(coalesce(sum(open_kg * in_week) filter (where kind = 'HARVEST'), 0))::bigint as open_harvest_kg,
                   round(coalesce(sum(all_kg * in_week) filter (where kind = 'ORDER'), 0))::bigint as order_kg,
                   round(coalesce(sum(open_kg * in_week) filter (where kind = 'ORDER'), 0))::bigint as open_order_kg
            from shared
            group by crop, monday
            order by crop, monday
            """;

    private static final String FLOWS = """
            select match.crop, harvest.listing ->> 'district' as district, orders.listing ->> 'channel' as channel, place,
                   coalesce(sum(match.quantity_kg) filter (where status = 'HELD'), 0)::bigint as held_kg,
                   coalesce(sum(match.quantity_kg) filter (where status = 'AGREED'), 0)::bigint as agreed_kg,
                   coalesce(sum(match.delivered_kg) filter (where status = 'DELIVERED'), 0)::bigint as delivered_kg,
                   coalesce(sum(coalesce(match.delivered_kg, match.quantity_kg) * price_vnd)
                            filter (where status in ('AGREED', 'DELIVERED')), 0)::bigint as agreed_vnd
            from match
            join position harvest on harvest.id = harvest_id
            join position orders on orders.id = order_id
            where status in ('HELD', 'AGREED', 'DELIVERED') and delivery_from <= $2 and delivery_to >= $1
              and ($3::text is null or match.crop = $3)
              and ($4::uuid is null or match.id in (select unnest(match_ids) from trade_week_meeting where trade_week_id = $4))
            group by 1, 2, 3, 4
            order by sum(match.quantity_kg) desc, 1, 2, 3, 4
            """;

    private final Reads reads;

    SeasonRepository(Reads reads) {
        this.reads = reads;
    }

    /**
     * The calendar. Sums over all are everybody's to know, and the market's own to make.
     *
     * @param crop null for every crop
     */
    Uni<List<SeasonWeek>> weeks(String crop, DayWindow window) {
        return reads.on(Actor.MARKET, connection -> connection
                .preparedQuery(WEEKS)
                .execute(Tuple.of(window.from(), window.to(), crop))
                .map(rows -> each(rows).map(SeasonRepository::week).toList()));
    }

    /**
     * Where the matched kilograms go that this one may see.
     *
     * @param tradeWeekId of the event at whose tables they are talked about, null for all of the market
     */
    Uni<List<SeasonFlow>> flows(Actor reader, String crop, DayWindow window, UUID tradeWeekId) {
        return reads.on(reader, connection -> connection
                .preparedQuery(FLOWS)
                .execute(Tuple.of(window.from(), window.to(), crop, tradeWeekId))
                .map(rows -> each(rows).map(SeasonRepository::flow).toList()));
    }

    private static Stream<Row> each(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static SeasonWeek week(Row row) {
        return SeasonWeek.of(
                row.getString("crop"),
                row.getLocalDate("monday"),
                row.getLong("harvest_kg"),
                row.getLong("open_harvest_kg"),
                row.getLong("order_kg"),
                row.getLong("open_order_kg"));
    }

    private static SeasonFlow flow(Row row) {
        return new SeasonFlow(
                row.getString("crop"),
                row.getString("district"),
                Channel.valueOf(row.getString("channel")),
                row.getString("place"),
                row.getLong("held_kg"),
                row.getLong("agreed_kg"),
                row.getLong("delivered_kg"),
                row.getLong("agreed_vnd"));
    }
}
