package org.harvestlink.catalog.reference;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Carries changed market access over to those who follow it; what a crash interrupts is done again. */
@ApplicationScoped
class AccessChanges {

    private static final String CHANGED = """
            select crop, array_agg(code order by code) as codes, array_agg(version order by code) as versions
            from market_access where published_version < version
            group by crop order by crop
            """;
    // Only the versions that were seen: what has changed since then is for the next look.
    private static final String DONE = """
            update market_access a set published_version = seen.version
            from unnest($1::text[], $2::bigint[]) as seen (code, version)
            where a.code = seen.code
            """;

    private final Pool pool;
    private final AccessFollower follower;

    AccessChanges(Pool pool, AccessFollower follower) {
        this.pool = pool;
        this.follower = follower;
    }

    Uni<Void> apply() {
        return pool.query(CHANGED).execute().chain(rows -> Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(this::apply)
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<Void> apply(Row changed) {
        return follower.accessChanged(changed.getString("crop"))
                .chain(() -> pool.preparedQuery(DONE)
                        .execute(Tuple.of(changed.getArrayOfStrings("codes"), changed.getArrayOfLongs("versions"))))
                .replaceWithVoid();
    }
}
