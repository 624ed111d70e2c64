package org.harvestlink.matching.tradeweek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.WireFormat;

/** Reads and writes events. What is still a draft is its organizer's alone. */
@ApplicationScoped
class TradeWeekRepository {

    private static final String COLUMNS = """
            select id, organizer_id, name_vi, name_en, place, first_day, last_day, crops, tables, slots::text as slots,
                   status, version
            from trade_week
            """;
    private static final String SEEN = "(status <> 'DRAFT' or organizer_id = $2 or $3)";
    private static final String ADD = """
            insert into trade_week (id, organizer_id, name_vi, name_en, place, first_day, last_day, crops, tables, slots,
                                    status, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ($10::text)::jsonb, $11, $12)
            """;
    private static final String CHANGE = """
            update trade_week set name_vi = $3, name_en = $4, place = $5, first_day = $6, last_day = $7, crops = $8,
              tables = $9, slots = ($10::text)::jsonb, status = $11, version = $12
            where id = $1 and organizer_id = $2 and version = $12 - 1
            """;

    private final ObjectMapper json;
    private final WireFormat wire;

    TradeWeekRepository(ObjectMapper json, WireFormat wire) {
        this.json = json;
        this.wire = wire;
    }

    Uni<Void> add(ActingConnection connection, TradeWeek week) {
        return connection.preparedQuery(ADD).execute(parameters(week)).replaceWithVoid();
    }

    /** Writes the next version; false when another has been written meanwhile. */
    Uni<Boolean> change(ActingConnection connection, TradeWeek week) {
        return connection.preparedQuery(CHANGE).execute(parameters(week)).map(done -> done.rowCount() == 1);
    }

    /** The event, empty also for another organizer's draft. */
    Uni<Optional<TradeWeek>> find(ActingConnection connection, UUID id) {
        return connection
                .preparedQuery(COLUMNS + "where id = $1 and " + SEEN)
                .execute(Tuple.of(id, connection.actor().organization(), isMarket(connection)))
                .map(rows -> each(rows).findFirst());
    }

    /** Those that the actor may see, newest first, behind {@code after}. */
    Uni<List<TradeWeek>> list(ActingConnection connection, UUID after, int limit) {
        return connection
                .preparedQuery(
                        COLUMNS + "where ($1::uuid is null or id < $1) and " + SEEN + " order by id desc limit $4")
                .execute(Tuple.of(after, connection.actor().organization(), isMarket(connection), limit))
                .map(rows -> each(rows).toList());
    }

    private static boolean isMarket(ActingConnection connection) {
        return connection.actor().equals(Actor.MARKET);
    }

    private Stream<TradeWeek> each(Iterable<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(this::week);
    }

    private Tuple parameters(TradeWeek week) {
        return Tuple.from(new Object[] {
            week.id(),
            week.organizerId(),
            week.name().vi(),
            week.name().en(),
            week.place(),
            week.days().from(),
            week.days().to(),
            week.crops().toArray(String[]::new),
            week.tables(),
            slots(week),
            week.status().name(),
            week.version()
        });
    }

    private String slots(TradeWeek week) {
        try {
            return json.writeValueAsString(week.slots());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private TradeWeek week(Row row) {
        return new TradeWeek(
                row.getUUID("id"),
                row.getUUID("organizer_id"),
                new Names(row.getString("name_vi"), row.getString("name_en")),
                row.getString("place"),
                new DayWindow(row.getLocalDate("first_day"), row.getLocalDate("last_day")),
                List.of(row.getArrayOfStrings("crops")),
                row.getInteger("tables"),
                List.of(wire.read(row.getString("slots"), Slot[].class)),
                TradeWeekStatus.valueOf(row.getString("status")),
                row.getLong("version"));
    }
}
