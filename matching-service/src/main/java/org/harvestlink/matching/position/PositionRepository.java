package org.harvestlink.matching.position;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.delivery.WireFormat;
import org.jboss.logging.Logger;

/** Reads positions. They are written by {@link ListingEvents} and by the promise of kilograms alone. */
@ApplicationScoped
public class PositionRepository {

    private static final Logger LOG = Logger.getLogger(PositionRepository.class);
    /** So many rows are fetched at a time, and so many batches are turned into values at the same time. */
    private static final int BATCH = 4_000;

    private static final int READERS = 2;
    private static final String COLUMNS = """
            select id, kind, owner_id, crop, listed, open_kg, shortfall_kg, arrived_at, listing::text as listing
            from position
            """;
    private static final String TRADABLE = COLUMNS + """
            where ($1::text is null or crop = $1) and listed and open_kg > 0 and shortfall_kg = 0 and last_day >= $2
            """;

    private final Reads reads;
    private final WireFormat wire;

    PositionRepository(Reads reads, WireFormat wire) {
        this.reads = reads;
        this.wire = wire;
    }

    /** The positions of those ids that are known; fails with {@link IllegalArgumentException} when one can't be read. */
    public Uni<Map<UUID, Position>> find(ActingConnection client, Collection<UUID> ids) {
        return client.preparedQuery(COLUMNS + "where id = any($1)")
                .execute(Tuple.of((Object) ids.toArray(UUID[]::new)))
                .map(rows -> positions(rows, this::position))
                .map(PositionRepository::byId);
    }

    /** As {@link #find}; what can't be read is passed over, for it must not keep the others from each other. */
    public Uni<Map<UUID, Position>> readable(ActingConnection client, Collection<UUID> ids) {
        return client.preparedQuery(COLUMNS + "where id = any($1)")
                .execute(Tuple.of((Object) ids.toArray(UUID[]::new)))
                .map(rows -> byId(positions(rows, this::readable)));
    }

    /**
     * For the market itself: hands over everything of which something can still be promised on or after {@code today}, as it was
     * at one moment; what can't be read is passed over. There may be a million of them: they come some at a time, in any order,
     * one batch after another; the next are fetched and read meanwhile.
     *
     * @param crop null for every crop
     */
    public Uni<Void> eachTradable(String crop, LocalDate today, Function<List<Position>, Uni<? extends Void>> taker) {
        return reads.on(Actor.MARKET, connection -> connection
                .prepare(TRADABLE)
                .chain(query -> each(query.cursor(Tuple.of(crop, today)), taker)));
    }

    private Uni<Void> each(Cursor cursor, Function<List<Position>, Uni<? extends Void>> taker) {
        return Multi.createBy()
                .repeating()
                .uni(() -> cursor.read(BATCH))
                .whilst(rows -> cursor.hasMore())
                .onItem()
                .transformToUni(rows -> Uni.createFrom()
                        .item(() -> positions(rows, this::readable))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .merge(READERS)
                .onItem()
                .transformToUniAndConcatenate(taker)
                .onItem()
                .ignoreAsUni();
    }

    private static Map<UUID, Position> byId(List<Position> positions) {
        return positions.stream().collect(Collectors.toMap(Position::id, Function.identity()));
    }

    private static List<Position> positions(RowSet<Row> rows, Function<Row, Position> reader) {
        List<Position> positions = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Position position = reader.apply(row);
            if (position != null) {
                positions.add(position);
            }
        }
        return positions;
    }

    private Position readable(Row row) {
        try {
            return position(row);
        } catch (IllegalArgumentException e) {
            LOG.errorf("the market passes over %s: %s", row.getUUID("id"), e.getMessage());
            return null;
        }
    }

    private Position position(Row row) {
        PositionKind kind = PositionKind.valueOf(row.getString("kind"));
        Class<? extends EventBody> type = kind == PositionKind.HARVEST ? HarvestState.class : OrderState.class;
        return new Position(
                row.getUUID("id"),
                kind,
                row.getUUID("owner_id"),
                row.getString("crop"),
                row.getBoolean("listed"),
                row.getLong("open_kg"),
                row.getLong("shortfall_kg"),
                row.getOffsetDateTime("arrived_at").toInstant(),
                wire.read(row.getString("listing"), type));
    }
}
