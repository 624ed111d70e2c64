package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;

/** Reads and writes the meetings of events: an organizer sees those of its own, a party those at which it sits. */
@ApplicationScoped
class MeetingRepository {

    private static final String FIELDS = """
            select id, trade_week_id, organizer_id, cooperative_id, buyer_id, slot, table_number, fixed, expected_kg, surplus_vnd,
                   match_ids, why, result, result_kg, note, reported_by, reported_at, version,
                   array(select earlier.id from trade_week_meeting earlier
                         where earlier.id = any(trade_week_meeting.after_ids)) as after_ids
            """;
    private static final String COLUMNS = FIELDS + "from trade_week_meeting ";
    private static final String SEEN = "trade_week_id = $1 and ($2 or $3 in (organizer_id, cooperative_id, buyer_id)) ";
    private static final String AGENDA =
            FIELDS + """
            , (select coalesce(listing ->> 'cooperativeName', listing ->> 'buyerName') from position
               where owner_id = case when cooperative_id = $2 then buyer_id else cooperative_id end
               order by arrived_at desc limit 1) as partner_name
            from trade_week_meeting
            """ + "where trade_week_id = $1 and $2 in (cooperative_id, buyer_id) order by slot nulls last, id";
    private static final String TELL = """
            update trade_week_meeting set result = $2, result_kg = $3, note = $4, reported_by = $5, reported_at = $6, version = $7
            where id = $1 and version = $7 - 1
            """;
    private static final String REMOVE = """
            delete from trade_week_meeting
            where trade_week_id = $1 and $2 in (cooperative_id, buyer_id) and result is null
            returning case when cooperative_id = $2 then buyer_id else cooperative_id end as partner_id
            """;
    /** Two meetings may exchange their places: so all that move leave theirs first, which no reader sees. */
    private static final String LEAVE = """
            update trade_week_meeting set slot = null, table_number = null, why = 'NO_ROOM', version = version + 1
            where id = any($1) and result is null
            """;

    private static final String PLACE = """
            update trade_week_meeting set slot = $2, table_number = $3, why = $4, expected_kg = $5, surplus_vnd = $6, fixed = $7,
              version = version + 1
            where id = $1 and result is null
            """;
    private static final String MOVE = """
            update trade_week_meeting set slot = $2, table_number = $3, why = null, version = $4, fixed = $5
            where id = $1 and version = $4 - 1 and result is null
            """;
    /** Held to the end of the transaction: two orders that are right alone could make a circle together. */
    private static final String ONE_AFTER_ANOTHER = "select 1 from trade_week where id = $1 for update";

    private static final String ORDER = """
            update trade_week_meeting set after_ids = $2, version = $3 where id = $1 and version = $3 - 1 and result is null
            """;
    private static final String ADD = """
            insert into trade_week_meeting (id, trade_week_id, organizer_id, cooperative_id, buyer_id, slot, table_number, why,
                                            expected_kg, surplus_vnd, match_ids, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '{}', 1)
            on conflict (trade_week_id, cooperative_id, buyer_id) do nothing
            """;
    private static final String DROP = "delete from trade_week_meeting where id = any($1) and result is null";
    private static final String TALK_ABOUT = """
            with talked as (
              select meeting.id,
                     array(select match.id from match
                           where match.cooperative_id = meeting.cooperative_id and match.buyer_id = meeting.buyer_id
                             and match.crop = any(week.crops)
                             and (match.status in ('PROPOSED', 'HELD') or match.id = any(meeting.match_ids))
                           order by match.id) as match_ids
              from trade_week_meeting meeting join trade_week week on week.id = meeting.trade_week_id
              where meeting.trade_week_id = $1
            )
            update trade_week_meeting meeting set match_ids = talked.match_ids, version = version + 1
            from talked where talked.id = meeting.id and talked.match_ids <> meeting.match_ids
            """;

    /** All that the actor may see, by slot and table; those without a place last. */
    Uni<List<PlannedMeeting>> list(ActingConnection connection, UUID weekId) {
        return connection
                .preparedQuery(COLUMNS + "where " + SEEN + "order by slot nulls last, table_number, id")
                .execute(seenBy(connection, weekId))
                .map(MeetingRepository::meetings);
    }

    /** An organization's own meetings with the names of whom it meets. */
    Uni<List<AgendaEntry>> agenda(ActingConnection connection, UUID weekId, UUID organizationId) {
        return connection
                .preparedQuery(AGENDA)
                .execute(Tuple.of(weekId, organizationId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new AgendaEntry(meeting(row), row.getString("partner_name")))
                        .toList());
    }

    Uni<Optional<PlannedMeeting>> find(ActingConnection connection, UUID weekId, UUID id) {
        return connection
                .preparedQuery(COLUMNS + "where " + SEEN + "and id = $4")
                .execute(seenBy(connection, weekId).addUUID(id))
                .map(rows -> meetings(rows).stream().findFirst());
    }

    /** Writes what was told of a meeting; false when somebody else has told something meanwhile. */
    Uni<Boolean> tell(ActingConnection connection, PlannedMeeting told) {
        PlannedMeeting.Outcome outcome = told.outcome();
        return connection
                .preparedQuery(TELL)
                .execute(Tuple.from(new Object[] {
                    told.id(),
                    outcome.result().name(),
                    outcome.kg(),
                    outcome.note(),
                    outcome.by().toArray(String[]::new),
                    OffsetDateTime.ofInstant(outcome.at(), ZoneOffset.UTC),
                    told.version()
                }))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Writes a meeting's new place; false when it was changed meanwhile. */
    Uni<Boolean> move(ActingConnection connection, PlannedMeeting moved) {
        return connection
                .preparedQuery(MOVE)
                .execute(Tuple.of(moved.id(), slot(moved), table(moved), moved.version(), moved.fixed()))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Lets nobody else order the event's meetings until the transaction ends. */
    Uni<Void> holdOrder(ActingConnection connection, UUID weekId) {
        return connection
                .preparedQuery(ONE_AFTER_ANOTHER)
                .execute(Tuple.of(weekId))
                .replaceWithVoid();
    }

    /** Writes after which others a meeting comes; false when it was changed meanwhile. */
    Uni<Boolean> order(ActingConnection connection, PlannedMeeting ordered) {
        UUID[] after = ordered.afterIds().toArray(UUID[]::new);
        return connection
                .preparedQuery(ORDER)
                .execute(Tuple.of(ordered.id(), after, ordered.version()))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Takes an organization's meetings away that have not been, and returns with whom they were. */
    Uni<List<UUID>> removeOpen(ActingConnection connection, UUID weekId, UUID organizationId) {
        return connection
                .preparedQuery(REMOVE)
                .execute(Tuple.of(weekId, organizationId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("partner_id"))
                        .toList());
    }

    /** Brings the meetings of an event to a new plan; one of which something has been told meanwhile stays as it is. */
    Uni<Void> bring(ActingConnection connection, PlanChange change) {
        return ids(connection, DROP, change.dropped())
                .chain(done -> ids(connection, LEAVE, change.moved()))
                .chain(done -> all(
                        connection,
                        PLACE,
                        change.moved().stream().map(MeetingRepository::place).toList()))
                .chain(done -> all(
                        connection,
                        ADD,
                        change.added().stream().map(MeetingRepository::add).toList()));
    }

    /** Notes which matches the two of each meeting have to talk about. */
    Uni<Void> talkAbout(ActingConnection connection, UUID weekId) {
        return connection.preparedQuery(TALK_ABOUT).execute(Tuple.of(weekId)).replaceWithVoid();
    }

    private static Uni<Void> ids(ActingConnection connection, String statement, List<PlannedMeeting> meetings) {
        UUID[] ids = meetings.stream().map(PlannedMeeting::id).toArray(UUID[]::new);
        return connection
                .preparedQuery(statement)
                .execute(Tuple.of((Object) ids))
                .replaceWithVoid();
    }

    private static Uni<Void> all(ActingConnection connection, String statement, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(statement).executeBatch(rows).replaceWithVoid();
    }

    private static Tuple place(PlannedMeeting meeting) {
        return Tuple.from(new Object[] {
            meeting.id(),
            slot(meeting),
            table(meeting),
            why(meeting),
            meeting.expectedKg(),
            meeting.surplusVnd(),
            meeting.fixed()
        });
    }

    private static Tuple add(PlannedMeeting meeting) {
        return Tuple.from(new Object[] {
            meeting.id(),
            meeting.weekId(),
            meeting.organizerId(),
            meeting.cooperativeId(),
            meeting.buyerId(),
            slot(meeting),
            table(meeting),
            why(meeting),
            meeting.expectedKg(),
            meeting.surplusVnd()
        });
    }

    private static Integer slot(PlannedMeeting meeting) {
        return meeting.place() == null ? null : meeting.place().slot();
    }

    private static Integer table(PlannedMeeting meeting) {
        return meeting.place() == null ? null : meeting.place().table();
    }

    private static String why(PlannedMeeting meeting) {
        return meeting.why() == null ? null : meeting.why().name();
    }

    private static Tuple seenBy(ActingConnection connection, UUID weekId) {
        Actor actor = connection.actor();
        return Tuple.of(weekId, actor.equals(Actor.MARKET), actor.organization());
    }

    private static List<PlannedMeeting> meetings(Iterable<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(MeetingRepository::meeting)
                .toList();
    }

    private static PlannedMeeting meeting(Row row) {
        Integer slot = row.getInteger("slot");
        String why = row.getString("why");
        return new PlannedMeeting(
                row.getUUID("id"),
                row.getUUID("trade_week_id"),
                row.getUUID("organizer_id"),
                row.getUUID("cooperative_id"),
                row.getUUID("buyer_id"),
                slot == null ? null : new PlannedMeeting.Place(slot, row.getInteger("table_number")),
                row.getBoolean("fixed"),
                why == null ? null : PlannedMeeting.Why.valueOf(why),
                row.getLong("expected_kg"),
                row.getLong("surplus_vnd"),
                List.of(row.getArrayOfUUIDs("match_ids")),
                List.of(row.getArrayOfUUIDs("after_ids")),
                outcome(row),
                row.getLong("version"));
    }

    private static PlannedMeeting.Outcome outcome(Row row) {
        String result = row.getString("result");
        return result == null
                ? null
                : new PlannedMeeting.Outcome(
                        PlannedMeeting.Result.valueOf(result),
                        row.getLong("result_kg"),
                        row.getString("note"),
                        List.of(row.getArrayOfStrings("reported_by")),
                        row.getOffsetDateTime("reported_at").toInstant());
    }
}
