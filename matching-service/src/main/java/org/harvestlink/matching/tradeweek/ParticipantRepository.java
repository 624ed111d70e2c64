package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;

/** Reads and writes participants: an organizer sees those of its events, a party itself. */
@ApplicationScoped
class ParticipantRepository {

    private static final String COLUMNS = """
            select id, trade_week_id, organizer_id, organization_id, kind, status, away, checked_in_at, version,
                   (select coalesce(listing ->> 'cooperativeName', listing ->> 'buyerName') from position
                    where owner_id = organization_id order by arrived_at desc limit 1) as name
            from trade_week_participant
            """;
    private static final String SEEN = "trade_week_id = $1 and ($2 or $3 in (organizer_id, organization_id)) ";
    private static final String ADD = """
            insert into trade_week_participant (id, trade_week_id, organizer_id, organization_id, kind, status, away,
                                                checked_in_at, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict do nothing
            """;
    private static final String CHANGE = """
            update trade_week_participant set status = $2, away = $3, checked_in_at = $4, version = $5
            where id = $1 and version = $5 - 1
            """;

    private static final String KNOWN = """
            select distinct on (owner_id) owner_id, kind,
                   coalesce(listing ->> 'cooperativeName', listing ->> 'buyerName', owner_id::text) as name
            from position order by owner_id, arrived_at desc
            """;

    /** All whom the market knows by name. What they have listed or ordered is behind walls; that they trade here is not. */
    Uni<List<KnownParty>> known(ActingConnection connection) {
        return connection
                .as(Actor.MARKET, market -> market.preparedQuery(KNOWN).execute())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new KnownParty(
                                row.getUUID("owner_id"),
                                PositionKind.valueOf(row.getString("kind")) == PositionKind.HARVEST
                                        ? Side.COOPERATIVE
                                        : Side.BUYER,
                                row.getString("name")))
                        .toList());
    }

    /** Adds one; false when the organization takes part already. */
    Uni<Boolean> add(ActingConnection connection, Participant participant) {
        return one(connection.preparedQuery(ADD).execute(Tuple.from(new Object[] {
            participant.id(),
            participant.weekId(),
            participant.organizerId(),
            participant.organizationId(),
            participant.kind().name(),
            participant.status().name(),
            participant.away().toArray(Integer[]::new),
            at(participant),
            participant.version()
        })));
    }

    /** Writes the next version; false when another has been written meanwhile. */
    Uni<Boolean> change(ActingConnection connection, Participant next) {
        return one(connection.preparedQuery(CHANGE).execute(Tuple.from(new Object[] {
            next.id(), next.status().name(), next.away().toArray(Integer[]::new), at(next), next.version()
        })));
    }

    Uni<Boolean> remove(ActingConnection connection, Participant participant) {
        return one(connection
                .preparedQuery("delete from trade_week_participant where id = $1 and version = $2")
                .execute(Tuple.of(participant.id(), participant.version())));
    }

    Uni<Optional<Participant>> find(ActingConnection connection, UUID weekId, UUID id) {
        return connection
                .preparedQuery(COLUMNS + "where " + SEEN + "and id = $4")
                .execute(seenBy(connection, weekId).addUUID(id))
                .map(rows -> each(rows).findFirst());
    }

    Uni<Optional<Participant>> ofOrganization(ActingConnection connection, UUID weekId, UUID organizationId) {
        return connection
                .preparedQuery(COLUMNS + "where " + SEEN + "and organization_id = $4")
                .execute(seenBy(connection, weekId).addUUID(organizationId))
                .map(rows -> each(rows).findFirst());
    }

    /** Those that the actor may see, newest first, behind {@code after}. */
    Uni<List<Participant>> list(ActingConnection connection, UUID weekId, UUID after, int limit) {
        return connection
                .preparedQuery(
                        COLUMNS + "where " + SEEN + "and ($4::uuid is null or id < $4) order by id desc limit $5")
                .execute(seenBy(connection, weekId).addUUID(after).addInteger(limit))
                .map(rows -> each(rows).toList());
    }

    private static Tuple seenBy(ActingConnection connection, UUID weekId) {
        Actor actor = connection.actor();
        return Tuple.of(weekId, actor.equals(Actor.MARKET), actor.organization());
    }

    private static Uni<Boolean> one(Uni<RowSet<Row>> written) {
        return written.map(rows -> rows.rowCount() == 1);
    }

    private static OffsetDateTime at(Participant participant) {
        return participant.checkedInAt() == null
                ? null
                : OffsetDateTime.ofInstant(participant.checkedInAt(), ZoneOffset.UTC);
    }

    private static Stream<Participant> each(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(ParticipantRepository::participant);
    }

    private static Participant participant(Row row) {
        OffsetDateTime checkedInAt = row.getOffsetDateTime("checked_in_at");
        return new Participant(
                row.getUUID("id"),
                row.getUUID("trade_week_id"),
                row.getUUID("organizer_id"),
                row.getUUID("organization_id"),
                row.getString("name"),
                Side.valueOf(row.getString("kind")),
                Participant.Status.valueOf(row.getString("status")),
                List.of(row.getArrayOfIntegers("away")),
                checkedInAt == null ? null : checkedInAt.toInstant(),
                row.getLong("version"));
    }
}
