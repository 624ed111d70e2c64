package org.harvestlink.matching.continuous;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The positions that wait for a search, in the order in which they changed. It lives in the database and outlives us. */
@ApplicationScoped
class RematchQueue {

    /** One entry; the same position may stand in several. */
    record Entry(long seq, UUID positionId) {}

    Uni<List<Entry>> first(SqlClient client, int limit) {
        return client.preparedQuery("select seq, position_id from rematch order by seq limit $1")
                .execute(Tuple.of(limit))
                .map(rows -> {
                    List<Entry> entries = new ArrayList<>(rows.size());
                    for (Row row : rows) {
                        entries.add(new Entry(row.getLong("seq"), row.getUUID("position_id")));
                    }
                    return entries;
                });
    }

    Uni<Void> add(SqlClient client, Collection<UUID> positionIds) {
        return client.preparedQuery("insert into rematch (position_id) select unnest($1::uuid[])")
                .execute(Tuple.of((Object) positionIds.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    /** Removes entries after their search: one that dies before is searched for again. */
    Uni<Void> remove(SqlClient client, Collection<Entry> entries) {
        return client.preparedQuery("delete from rematch where seq = any($1)")
                .execute(Tuple.of((Object) entries.stream().map(Entry::seq).toArray(Long[]::new)))
                .replaceWithVoid();
    }
}
