package org.harvestlink.catalog.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.harvestlink.delivery.Relay;

/**
 * Loads the shipped reference data at start, and from then on notices every new version of a row, whoever made it: it is
 * published, it gets into the {@link ReferenceBook}, and changed market access reaches the harvests.
 */
@ApplicationScoped
public class ReferenceUpkeep {

    // Several instances may start at once; they load one after another.
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(4611686018427387001)";
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Pool pool;
    private final ObjectMapper json;
    private final ReferenceEvents events;
    private final ReferenceBook book;
    private final AccessChanges access;
    private final Relay relay;

    ReferenceUpkeep(
            Pool pool,
            ObjectMapper json,
            ReferenceEvents events,
            ReferenceBook book,
            AccessChanges access,
            Relay relay) {
        this.pool = pool;
        this.json = json;
        this.events = events;
        this.book = book;
        this.access = access;
        this.relay = relay;
    }

    void start(@Observes StartupEvent event) {
        load().chain(this::look).await().atMost(LIMIT);
    }

    /** Takes the shipped rows in; what is as shipped or edited stays as it is. */
    Uni<Void> load() {
        return pool.withTransaction(
                        connection -> connection.query(ONE_AT_A_TIME).execute().chain(mine -> Multi.createFrom()
                                .items(ReferenceTable.values())
                                .onItem()
                                .transformToUniAndConcatenate(table -> load(connection, table))
                                .collect()
                                .last()))
                .replaceWithVoid();
    }

    private Uni<Integer> load(SqlConnection connection, ReferenceTable table) {
        ReferenceFile file = ReferenceFile.of(table);
        return connection
                .preparedQuery(table.upsert(file.columns()))
                .execute(Tuple.of(written(file)))
                .map(rows -> rows.rowCount());
    }

    private String written(ReferenceFile file) {
        try {
            return json.writeValueAsString(file.rows());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notices what has changed since the last look. */
    @Scheduled(
            every = "{harvestlink.reference.look-every}",
            delayed = "5s",
            concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return ReferenceReader.count(pool)
                .chain(count -> count == book.content().count()
                        ? Uni.createFrom().voidItem()
                        : pool.withTransaction(events::publishNewVersions)
                                .invoke(book::replace)
                                .invoke(relay::ring)
                                .replaceWithVoid())
                .chain(access::apply);
    }
}
