package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.delivery.ActingConnection;

/** Reads and writes what is to be planned. An instance has so long for a plan; then another takes it over. */
@ApplicationScoped
class PlanRepository {

    private static final int SECONDS = 120;
    private static final int MOST_ATTEMPTS = 3;

    private static final String COLUMNS =
            "select id, trade_week_id, organizer_id, status, figures, asked_at, version from trade_week_plan ";
    private static final String ADD = """
            insert into trade_week_plan (id, trade_week_id, organizer_id, status, asked_at, version)
            values ($1, $2, $3, 'QUEUED', $4, 1)
            """;
    private static final String GIVE_UP = """
            update trade_week_plan set status = 'FAILED', version = version + 1
            where status = 'WORKING' and worker_until < now() and attempts >= $1
            """;
    /** One plan of an event after the other. */
    private static final String CLAIM = """
            update trade_week_plan set status = 'WORKING', attempts = attempts + 1,
              worker_until = now() + make_interval(secs => $1), version = version + 1
            where id = (
              select id from trade_week_plan waiting
              where (status = 'QUEUED' or (status = 'WORKING' and worker_until < now()))
                and not exists (select 1 from trade_week_plan other
                                where other.trade_week_id = waiting.trade_week_id and other.status = 'WORKING'
                                  and other.worker_until >= now())
              order by asked_at, id limit 1 for update skip locked
            ) returning id
            """;

    private static final String PROMISED = """
            select distinct match.id from match
            where status in ('HELD', 'AGREED', 'DELIVERED')
              and match.id in (select unnest(match_ids) from trade_week_meeting where trade_week_id = $1)
            """;

    Uni<Void> add(ActingConnection connection, PlanRow plan) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(
                        plan.id(),
                        plan.weekId(),
                        plan.organizerId(),
                        OffsetDateTime.ofInstant(plan.askedAt(), ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** What was asked last of an event that the actor sees. */
    Uni<Optional<PlanRow>> newest(ActingConnection connection, UUID weekId) {
        return connection
                .preparedQuery(COLUMNS + "where trade_week_id = $1 order by asked_at desc, id desc limit 1")
                .execute(Tuple.of(weekId))
                .map(PlanRepository::first);
    }

    Uni<Optional<PlanRow>> claim(ActingConnection connection) {
        return connection
                .preparedQuery(GIVE_UP)
                .execute(Tuple.of(MOST_ATTEMPTS))
                .chain(given -> connection.preparedQuery(CLAIM).execute(Tuple.of((double) SECONDS)))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().item(Optional.empty())
                        : connection
                                .preparedQuery(COLUMNS + "where id = $1")
                                .execute(Tuple.of(rows.iterator().next().getUUID("id")))
                                .map(PlanRepository::first));
    }

    /** Notes how far it is; nothing for one that is not worked on any more. */
    Uni<Void> reached(ActingConnection connection, PlanRow plan, PlanProgress progress) {
        return connection
                .preparedQuery("update trade_week_plan set figures = $2 where id = $1 and status = 'WORKING'")
                .execute(Tuple.of(plan.id(), JsonObject.mapFrom(progress)))
                .replaceWithVoid();
    }

    /** Ends it; false when another instance has done so, or works on it by now. */
    Uni<Boolean> end(ActingConnection connection, PlanRow plan, PlanRow.Status status) {
        return connection
                .preparedQuery("""
                        update trade_week_plan set status = $2, figures = null, version = version + 1
                        where id = $1 and status = 'WORKING' and version = $3
                        """)
                .execute(Tuple.of(plan.id(), status.name(), plan.version()))
                .map(rows -> rows.rowCount() == 1);
    }

    /** The matches of an event's meetings for which kilograms are reserved, agreed or delivered. */
    Uni<Set<UUID>> promised(ActingConnection connection, UUID weekId) {
        return connection.preparedQuery(PROMISED).execute(Tuple.of(weekId)).map(rows -> {
            Set<UUID> ids = new HashSet<>();
            rows.forEach(row -> ids.add(row.getUUID("id")));
            return ids;
        });
    }

    private static Optional<PlanRow> first(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(plan(rows.iterator().next()));
    }

    private static PlanRow plan(Row row) {
        JsonObject figures = row.getJsonObject("figures");
        return new PlanRow(
                row.getUUID("id"),
                row.getUUID("trade_week_id"),
                row.getUUID("organizer_id"),
                PlanRow.Status.valueOf(row.getString("status")),
                figures == null ? null : figures.mapTo(PlanProgress.class),
                row.getOffsetDateTime("asked_at").toInstant(),
                row.getLong("version"));
    }
}
