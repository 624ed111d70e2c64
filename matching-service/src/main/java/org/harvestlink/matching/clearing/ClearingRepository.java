package org.harvestlink.matching.clearing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.WireFormat;

/**
 * Reads and writes clearings. An instance that works on one holds it for {@link #LEASE} at a time; every write of its
 * work asks whether it still does, by the database's clock.
 */
@ApplicationScoped
class ClearingRepository {

    /** How long a clearing waits for an instance that has fallen silent before another takes it over. */
    static final Duration LEASE = Duration.ofSeconds(10);

    private static final int MOST_ATTEMPTS = 3;

    private static final String COLUMNS = """
            select id, status, crop, market, first_day, last_day, propose, asked_at, solved_kg, all_kg, proposed,
                   outcome::text as outcome, version
            from clearing
            """;
    private static final String ADD = """
            insert into clearing (id, crop, market, first_day, last_day, propose, asked_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String GIVE_UP = """
            update clearing set status = 'FAILED', version = version + 1
            where status in ('SOLVING', 'PROPOSING') and worker_until < now() and attempts >= $1
            """;
    private static final String CLAIM = """
            update clearing set attempts = attempts + 1, status = case when outcome is null then 'SOLVING' else 'PROPOSING' end,
              worker = $1, worker_until = now() + make_interval(secs => $2), version = version + 1
            where id = (
              select id from clearing
              where status = 'QUEUED' or (status in ('SOLVING', 'PROPOSING') and worker_until < now())
              order by asked_at, id limit 1 for update skip locked
            ) returning id
            """;
    private static final String HOLD = """
            update clearing set worker_until = now() + make_interval(secs => $3), solved_kg = $4, all_kg = $5,
              version = version + case when solved_kg = $4 then 0 else 1 end
            where id = $1 and worker = $2
            """;
    private static final String SOLVED = """
            update clearing set outcome = ($3::text)::jsonb, status = $4, solved_kg = all_kg, version = version + 1
            where id = $1 and worker = $2
            """;
    private static final String PROPOSED = """
            update clearing set proposed = $3, status = $4, version = version + 1 where id = $1 and worker = $2
            """;
    private static final String FAILED =
            "update clearing set status = 'FAILED', version = version + 1 where id = $1 and worker = $2";

    private final ObjectMapper json;
    private final WireFormat wire;

    ClearingRepository(ObjectMapper json, WireFormat wire) {
        this.json = json;
        this.wire = wire;
    }

    Uni<Void> add(ActingConnection client, ClearingRow row) {
        return client.preparedQuery(ADD)
                .execute(Tuple.from(new Object[] {
                    row.id(),
                    row.crop(),
                    row.market(),
                    row.window().from(),
                    row.window().to(),
                    row.propose(),
                    OffsetDateTime.ofInstant(row.askedAt(), ZoneOffset.UTC)
                }))
                .replaceWithVoid();
    }

    Uni<Optional<ClearingRow>> find(ActingConnection client, UUID id) {
        return client.preparedQuery(COLUMNS + "where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(row(rows.iterator().next())));
    }

    /** Takes the longest waiting clearing on, also one whose worker has fallen silent, unless that was so too often. */
    Uni<Optional<UUID>> claim(ActingConnection client, UUID worker) {
        return client.preparedQuery(GIVE_UP)
                .execute(Tuple.of(MOST_ATTEMPTS))
                .chain(given -> client.preparedQuery(CLAIM).execute(Tuple.of(worker, (double) LEASE.toSeconds())))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getUUID("id")));
    }

    /** Says that the worker is at it; false when it no longer is the worker. */
    Uni<Boolean> hold(ActingConnection client, UUID id, UUID worker, long solvedKg, long allKg) {
        return one(client, HOLD, Tuple.of(id, worker, (double) LEASE.toSeconds(), solvedKg, allKg));
    }

    Uni<Boolean> solved(ActingConnection client, UUID id, UUID worker, Outcome outcome, ClearingStatus next) {
        return one(client, SOLVED, Tuple.of(id, worker, write(outcome), next.name()));
    }

    Uni<Boolean> proposed(ActingConnection client, UUID id, UUID worker, int proposed, ClearingStatus next) {
        return one(client, PROPOSED, Tuple.of(id, worker, proposed, next.name()));
    }

    Uni<Boolean> failed(ActingConnection client, UUID id, UUID worker) {
        return one(client, FAILED, Tuple.of(id, worker));
    }

    private static Uni<Boolean> one(ActingConnection client, String statement, Tuple parameters) {
        return client.preparedQuery(statement)
                .execute(parameters)
                .map(RowSet::rowCount)
                .map(rows -> rows == 1);
    }

    private ClearingRow row(Row row) {
        return new ClearingRow(
                row.getUUID("id"),
                ClearingStatus.valueOf(row.getString("status")),
                row.getString("crop"),
                row.getString("market"),
                new DayWindow(row.getLocalDate("first_day"), row.getLocalDate("last_day")),
                row.getBoolean("propose"),
                row.getOffsetDateTime("asked_at").toInstant(),
                row.getLong("solved_kg"),
                row.getLong("all_kg"),
                row.getInteger("proposed"),
                read(row.getString("outcome")),
                row.getLong("version"));
    }

    private String write(Outcome outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Outcome read(String outcome) {
        return outcome == null ? null : wire.read(outcome, Outcome.class);
    }
}
