package org.harvestlink.matching.continuous;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The positions that wait for a search, in the order in which they changed. It lives in the database and outlives us. */
@ApplicationScoped
class RematchQueue {

    /** One entry; the same position may stand in several. */
    record Entry(long seq, UUID positionId) {}

    /** The first entries of these crops. */
    Uni<List<Entry>> first(SqlClient client, Set<String> crops, int limit) {
        return client.preparedQuery("select seq, position_id from rematch where crop = any($1) order by seq limit $2")
                .execute(Tuple.of(crops.toArray(String[]::new), limit))
                .map(rows -> {
                    List<Entry> entries = new ArrayList<>(rows.size());
                    for (Row row : rows) {
                        entries.add(new Entry(row.getLong("seq"), row.getUUID("position_id")));
                    }
                    return entries;
                });
    }

    Uni<Void> add(SqlClient client, String crop, Collection<UUID> positionIds) {
        return client.preparedQuery("insert into rematch (position_id, crop) select unnest($1::uuid[]), $2")
                .execute(Tuple.of(positionIds.toArray(UUID[]::new), crop))
                .replaceWithVoid();
    }

    /**
     * Removes entries after their search: an instance that dies before leaves them to be searched for again. What has a new
     * owner stays, for that one may have read the position before it changed.
     */
    Uni<Void> remove(SqlClient client, Collection<Entry> entries, UUID owner) {
        return client.preparedQuery("""
                        with mine as (select crop from book where owner = $2 for share)
                        delete from rematch using mine where rematch.crop = mine.crop and seq = any($1)
                        """)
                .execute(Tuple.of(entries.stream().map(Entry::seq).toArray(Long[]::new), owner))
                .replaceWithVoid();
    }
}
