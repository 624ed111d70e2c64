package org.harvestlink.matching.book;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.harvestlink.delivery.Ids;
import org.jboss.logging.Logger;

/**
 * The crops whose books this instance owns. Kafka assigns them, by the partitions of the listings; the database fences
 * them: who claims a crop writes its name into the crop's row of {@code book}, and an instance that was thought dead and
 * comes back finds another name there, so that it neither proposes nor takes anything off the queue.
 */
@ApplicationScoped
public class Ownership {

    private static final Logger LOG = Logger.getLogger(Ownership.class);

    private static final String CLAIM =
            "update book set owner = $1 where crop = any($2) and owner is distinct from $1 returning crop";
    private static final String HOLD = "select 1 from book where crop = $1 and owner = $2 for share";

    private final UUID self = Ids.next();
    private volatile Assignment assigned = Assignment.NONE;
    private volatile Set<String> crops = Set.of();
    private final Set<String> fresh = ConcurrentHashMap.newKeySet();
    private volatile boolean unsettled;

    /** This instance's name in the rows of the books that it owns: another after each start. */
    public UUID self() {
        return self;
    }

    /** Says that a listing of that crop is being taken in: the crop may be new. */
    public void seen(String crop) {
        if (!crops.contains(crop)) {
            fresh.add(crop);
            unsettled = true;
        }
    }

    void assign(Assignment assignment) {
        assigned = assignment;
        unsettled = true;
    }

    /**
     * The crops that are owned.
     *
     * @param all every one of them
     * @param claimed those that another instance may have owned since the last time: what was known of them is outdated
     */
    public record Owned(Set<String> all, Set<String> claimed) {}

    /** The crops that are owned now; claims those that Kafka has assigned since the last time. */
    public Uni<Owned> settled(Pool pool) {
        if (!unsettled) {
            return Uni.createFrom().item(new Owned(crops, Set.of()));
        }
        unsettled = false; // before the look: what changes meanwhile is looked at again
        Assignment wanted = assigned;
        return pool.withTransaction(connection -> known(connection, wanted)
                        .chain(mine -> claim(connection, mine).map(claimed -> new Owned(mine, claimed))))
                .invoke(owned -> own(owned.all(), wanted))
                .onFailure()
                .invoke(() -> unsettled = true);
    }

    private void own(Set<String> mine, Assignment wanted) {
        if (!mine.equals(crops)) {
            LOG.infof("owns the books of %s", mine);
        }
        crops = mine;
        fresh.removeIf(crop -> mine.contains(crop) || !wanted.covers(crop));
        if (!fresh.isEmpty()) {
            unsettled = true; // its first listing was not committed yet
        }
    }

    private static Uni<Set<String>> known(SqlClient client, Assignment wanted) {
        return client.query("select crop from book")
                .execute()
                .map(rows -> crops(rows).stream().filter(wanted::covers).collect(Collectors.toUnmodifiableSet()));
    }

    private Uni<Set<String>> claim(SqlClient client, Set<String> mine) {
        return client.preparedQuery(CLAIM)
                .execute(Tuple.of(self, mine.toArray(String[]::new)))
                .map(Ownership::crops);
    }

    private static Set<String> crops(RowSet<Row> rows) {
        Set<String> crops = new HashSet<>();
        for (Row row : rows) {
            crops.add(row.getString("crop"));
        }
        return crops;
    }

    /** Makes sure that this instance owns the crop until the transaction ends; fails with {@link NotOwnerException}. */
    public Uni<Void> hold(SqlConnection connection, String crop) {
        return connection.preparedQuery(HOLD).execute(Tuple.of(crop, self)).map(rows -> {
            if (rows.size() == 0) {
                unsettled = true;
                throw new NotOwnerException(crop);
            }
            return null;
        });
    }
}
