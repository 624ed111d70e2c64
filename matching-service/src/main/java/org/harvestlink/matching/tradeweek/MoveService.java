package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Versions;

/** Gives a meeting the place, or the order among others, that its organizer wants. A plan made anew keeps to it. */
@ApplicationScoped
class MoveService {

    private static final int MOST_PARTICIPANTS = 10_000;
    private static final String UNIQUE_VIOLATION = "23505";

    private final ConnectionWrites writes;
    private final TradeWeekService weeks;
    private final ParticipantRepository participants;
    private final MeetingRepository meetings;
    private final AgendaNews news;
    private final Clock clock;

    MoveService(
            ConnectionWrites writes,
            TradeWeekService weeks,
            ParticipantRepository participants,
            MeetingRepository meetings,
            AgendaNews news,
            Clock clock) {
        this.writes = writes;
        this.weeks = weeks;
        this.participants = participants;
        this.meetings = meetings;
        this.news = news;
        this.clock = clock;
    }

    /** Fails with a 409 problem that says what is in the way. */
    Uni<MeetingView> move(Caller organizer, UUID weekId, UUID id, String ifMatch, NewPlace wanted, Language reader) {
        return writes.change(Actor.of(organizer), connection -> changeable(connection, organizer, weekId)
                        .chain(week -> meetings.list(connection, weekId)
                                .chain(all -> move(connection, week, all, current(all, id, ifMatch), wanted))))
                .map(moved -> MeetingView.of(moved, reader));
    }

    /** Lets a meeting come after others; a plan made anew keeps to it. Fails with a 409 problem for one that has been. */
    Uni<MeetingView> order(Caller organizer, UUID weekId, UUID id, String ifMatch, NewOrder wanted, Language reader) {
        return writes.change(Actor.of(organizer), connection -> changeable(connection, organizer, weekId)
                        .call(week -> meetings.holdOrder(connection, weekId))
                        .chain(week -> meetings.list(connection, weekId)
                                .chain(all -> order(connection, week, all, current(all, id, ifMatch), wanted))))
                .map(ordered -> MeetingView.of(ordered, reader));
    }

    private Uni<TradeWeek> changeable(ActingConnection connection, Caller organizer, UUID weekId) {
        return weeks.own(connection, organizer, weekId).invoke(week -> week.isMovedBy(TradeWeekLife.Step.MOVE));
    }

    private static PlannedMeeting current(List<PlannedMeeting> all, UUID id, String ifMatch) {
        PlannedMeeting meeting =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Problem::notFound);
        Versions.requireCurrent(ifMatch, meeting.version());
        return meeting;
    }

    private Uni<PlannedMeeting> order(
            ActingConnection connection,
            TradeWeek week,
            List<PlannedMeeting> all,
            PlannedMeeting meeting,
            NewOrder wanted) {
        if (meeting.hasBeen(week, clock.instant())) {
            throw TradeWeekProblems.placeTaken(Move.Conflict.HAS_BEEN);
        }
        PlannedMeeting ordered = wanted.of(meeting, all);
        return meetings.order(connection, ordered)
                .invoke(MoveService::requireWritten)
                .replaceWith(ordered);
    }

    private Uni<PlannedMeeting> move(
            ActingConnection connection,
            TradeWeek week,
            List<PlannedMeeting> all,
            PlannedMeeting meeting,
            NewPlace wanted) {
        Move move = new Move(week, meeting, wanted.of(week));
        PlannedMeeting moved = move.moved(wanted.isFixed());
        return participants
                .list(connection, week.id(), null, MOST_PARTICIPANTS)
                .invoke(present -> move.conflict(all, present, clock.instant()).ifPresent(conflict -> {
                    throw TradeWeekProblems.placeTaken(conflict);
                }))
                .chain(present -> meetings.move(connection, moved))
                // a plan or another hand was quicker
                .onFailure(MoveService::isTaken)
                .transform(taken -> TradeWeekProblems.placeTaken(Move.Conflict.TABLE_TAKEN))
                .invoke(MoveService::requireWritten)
                .call(written -> news.tell(connection, week, List.of(meeting.cooperativeId(), meeting.buyerId())))
                .replaceWith(moved);
    }

    private static void requireWritten(boolean written) {
        if (!written) {
            throw TradeWeekProblems.toldMeanwhile();
        }
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof PgException postgres && UNIQUE_VIOLATION.equals(postgres.getSqlState());
    }
}
