package org.harvestlink.matching.position;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
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

/** Reads positions. They are written by {@link ListingEvents} and by the promise of kilograms alone. */
@ApplicationScoped
public class PositionRepository {

    private static final String COLUMNS = """
            select id, kind, owner_id, crop, listed, open_kg, shortfall_kg, arrived_at, listing::text as listing
            from position
            """;
    private static final String TRADABLE = COLUMNS + """
            where crop = $1 and listed and open_kg > 0 and shortfall_kg = 0 and last_day >= $2
            """;

    private final ObjectMapper json;

    PositionRepository(ObjectMapper json) {
        this.json = json;
    }

    /** The positions of those ids that are known. */
    public Uni<Map<UUID, Position>> find(SqlClient client, Collection<UUID> ids) {
        return client.preparedQuery(COLUMNS + "where id = any($1)")
                .execute(Tuple.of((Object) ids.toArray(UUID[]::new)))
                .map(this::positions)
                .map(found -> found.stream().collect(Collectors.toMap(Position::id, Function.identity())));
    }

    /** Everything of a crop of which something can still be promised on or after {@code today}. */
    public Uni<List<Position>> tradable(SqlClient client, String crop, LocalDate today) {
        return client.preparedQuery(TRADABLE).execute(Tuple.of(crop, today)).map(this::positions);
    }

    private List<Position> positions(RowSet<Row> rows) {
        List<Position> positions = new ArrayList<>(rows.size());
        for (Row row : rows) {
            PositionKind kind = PositionKind.valueOf(row.getString("kind"));
            positions.add(new Position(
                    row.getUUID("id"),
                    kind,
                    row.getUUID("owner_id"),
                    row.getString("crop"),
                    row.getBoolean("listed"),
                    row.getLong("open_kg"),
                    row.getLong("shortfall_kg"),
                    row.getOffsetDateTime("arrived_at").toInstant(),
                    listing(kind, row.getString("listing"))));
        }
        return positions;
    }

    private EventBody listing(PositionKind kind, String body) {
        try {
            Class<? extends EventBody> type = kind == PositionKind.HARVEST ? HarvestState.class : OrderState.class;
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
