package org.harvestlink.catalog.reference;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.EventType;
import org.harvestlink.delivery.Outbox;
import org.harvestlink.delivery.OutboxEntry;

/** Tells the other services of every new version of a crop, market, scheme or destination, exactly once. */
@ApplicationScoped
class ReferenceEvents {

    // A destination's state holds its distances, so a new distance is a new version of the destination.
    private static final String COUNT_DISTANCES = """
            update destination d set version = d.version + 1
            from (select distinct destination from distance where published_version < version) changed
            where changed.destination = d.code and d.published_version > 0
            """;
    private static final String MARK = """
            update %1$s set published_version = version where published_version < version returning code
            """;

    private final Outbox outbox;
    private final Clock clock;

    ReferenceEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Leaves the events in the outbox and gives back the reference data as they are now. */
    Uni<Reference> publishNewVersions(SqlConnection connection) {
        return connection
                .query(COUNT_DISTANCES)
                .execute()
                .chain(counted -> mark(connection, ReferenceTable.DISTANCE))
                .chain(distances -> marked(connection))
                .chain(changed -> ReferenceReader.read(connection)
                        .call(reference -> outbox.add(connection, entries(changed, reference))));
    }

    private static Uni<Map<ReferenceTable, List<String>>> marked(SqlConnection connection) {
        Map<ReferenceTable, List<String>> changed = new LinkedHashMap<>();
        return mark(connection, ReferenceTable.CROP)
                .invoke(codes -> changed.put(ReferenceTable.CROP, codes))
                .chain(crops -> mark(connection, ReferenceTable.MARKET))
                .invoke(codes -> changed.put(ReferenceTable.MARKET, codes))
                .chain(markets -> mark(connection, ReferenceTable.SCHEME))
                .invoke(codes -> changed.put(ReferenceTable.SCHEME, codes))
                .chain(schemes -> mark(connection, ReferenceTable.DESTINATION))
                .invoke(codes -> changed.put(ReferenceTable.DESTINATION, codes))
                .replaceWith(changed);
    }

    private static Uni<List<String>> mark(SqlConnection connection, ReferenceTable table) {
        return connection.query(MARK.formatted(table.table())).execute().map(rows -> {
            List<String> codes = new ArrayList<>();
            rows.forEach(row -> codes.add(row.getString("code")));
            return codes;
        });
    }

    private List<OutboxEntry> entries(Map<ReferenceTable, List<String>> changed, Reference now) {
        List<OutboxEntry> entries = new ArrayList<>();
        add(entries, EventType.CROP_DEFINED, changed.get(ReferenceTable.CROP), it -> now.crops()
                .get(it)
                .state());
        add(entries, EventType.MARKET_DEFINED, changed.get(ReferenceTable.MARKET), it -> now.markets()
                .get(it)
                .state());
        add(entries, EventType.SCHEME_DEFINED, changed.get(ReferenceTable.SCHEME), it -> now.schemes()
                .get(it)
                .state());
        add(entries, EventType.DESTINATION_DEFINED, changed.get(ReferenceTable.DESTINATION), it -> now.destinations()
                .get(it)
                .state());
        return entries;
    }

    private void add(List<OutboxEntry> entries, EventType type, List<String> codes, Function<String, EventBody> state) {
        Instant time = clock.instant();
        codes.forEach(code -> entries.add(OutboxEntry.of(type, state.apply(code), time)));
    }
}
