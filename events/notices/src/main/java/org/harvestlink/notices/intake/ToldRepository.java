package org.harvestlink.notices.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.WireFormat;

/** The table of the states that were told last. */
@ApplicationScoped
class ToldRepository {

    private static final Set<MatchStatus> RUNNING = Set.of(MatchStatus.PROPOSED, MatchStatus.HELD, MatchStatus.AGREED);

    /** What was there before is read with the statement's own snapshot, from before its change. */
    private static final String KEEP = """
            with before as (select state::text as state from match_told where match_id = $1), kept as (
              insert into match_told (match_id, organization, version, is_over, state, told_at)
              values ($1, $2, $3, $4, $5::text::jsonb, $6)
              on conflict (match_id) do update
              set version = excluded.version, is_over = excluded.is_over, state = excluded.state, told_at = excluded.told_at
              where match_told.version < excluded.version
              returning 1
            )
            select (select count(*) from kept) as kept, (select state from before) as before
            """;

    private static final String CLEAR = "delete from match_told where is_over and told_at < $1";

    private final WireFormat wire;

    ToldRepository(WireFormat wire) {
        this.wire = wire;
    }

    /** Keeps a state unless it or a newer one is there, and gives back the one before. */
    Uni<Told> keep(ActingConnection connection, UUID organization, MatchState now, OffsetDateTime at) {
        return connection
                .preparedQuery(KEEP)
                .execute(Tuple.of(
                        now.id(), organization, now.version(), !RUNNING.contains(now.status()), wire.json(now), at))
                .map(rows -> told(rows.iterator().next()));
    }

    /** Forgets matches that were over before then. */
    Uni<Void> clear(ActingConnection connection, OffsetDateTime before) {
        return connection.preparedQuery(CLEAR).execute(Tuple.of(before)).replaceWithVoid();
    }

    private Told told(Row row) {
        String before = row.getString("before");
        return new Told(row.getLong("kept") == 1, before == null ? null : wire.read(before, MatchState.class));
    }

    /**
     * What was there.
     *
     * @param isNew whether the state is newer than any before
     * @param before null when this is the first
     */
    record Told(boolean isNew, MatchState before) {}
}
