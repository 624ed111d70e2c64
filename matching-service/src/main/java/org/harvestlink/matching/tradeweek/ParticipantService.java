package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Page;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Versions;

/** Who takes part in an event, when they are there, and that they have come. */
@ApplicationScoped
class ParticipantService {

    private final Reads reads;
    private final ConnectionWrites writes;
    private final TradeWeekService weeks;
    private final ParticipantRepository participants;
    private final MeetingRepository meetings;
    private final AgendaNews news;
    private final Clock clock;

    ParticipantService(
            Reads reads,
            ConnectionWrites writes,
            TradeWeekService weeks,
            ParticipantRepository participants,
            MeetingRepository meetings,
            AgendaNews news,
            Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.weeks = weeks;
        this.participants = participants;
        this.meetings = meetings;
        this.news = news;
        this.clock = clock;
    }

    Uni<Page<ParticipantView>> list(Caller reader, UUID weekId, UUID after, int limit) {
        return reads.on(Actor.of(reader), connection -> week(connection, reader, weekId)
                        .chain(week -> participants.list(connection, weekId, after, limit + 1)))
                .map(found -> Page.of(found, limit, one -> one.id().toString(), ParticipantView::of));
    }

    /** Adds a participant; one that was invited registers by it. */
    Uni<ParticipantView> add(ActingConnection connection, Caller caller, UUID weekId, NewParticipant asked) {
        NewParticipant wanted = asked.by(caller);
        return week(connection, caller, weekId)
                .invoke(week -> week.isMovedBy(
                        caller.isOrganizer() ? TradeWeekLife.Step.INVITATION : TradeWeekLife.Step.REGISTRATION))
                .chain(week -> participants
                        .ofOrganization(connection, weekId, wanted.organizationId())
                        .chain(known -> known.isPresent()
                                ? accept(connection, week, known.get(), wanted)
                                : insert(connection, week, wanted)))
                .map(ParticipantView::of);
    }

    private Uni<Participant> accept(
            ActingConnection connection, TradeWeek week, Participant known, NewParticipant wanted) {
        if (known.status() != Participant.Status.INVITED || wanted.status() == Participant.Status.INVITED) {
            throw TradeWeekProblems.takesPartAlready();
        }
        return write(connection, known.registered(Absence.of(week, wanted.away())));
    }

    private Uni<Participant> insert(ActingConnection connection, TradeWeek week, NewParticipant wanted) {
        Participant added = Participant.of(
                Ids.next(),
                week,
                wanted.organizationId(),
                wanted.kind(),
                wanted.status(),
                Absence.of(week, wanted.away()));
        return participants.add(connection, added).map(written -> {
            if (!written) {
                throw TradeWeekProblems.takesPartAlready();
            }
            return added;
        });
    }

    Uni<ParticipantView> revise(Caller caller, UUID weekId, UUID id, String ifMatch, Absence absence) {
        return writes.change(
                        Actor.of(caller),
                        connection -> step(
                                connection,
                                caller,
                                weekId,
                                id,
                                TradeWeekLife.Step.REGISTRATION,
                                (week, participant) -> {
                                    Versions.requireCurrent(ifMatch, participant.version());
                                    return participant.away(Absence.of(week, absence.away()));
                                }))
                .map(ParticipantView::of);
    }

    /** It does not come any more: away in every slot that has not begun. */
    Uni<ParticipantView> missing(ActingConnection connection, Caller caller, UUID weekId, UUID id) {
        return step(
                        connection,
                        caller,
                        weekId,
                        id,
                        TradeWeekLife.Step.REGISTRATION,
                        (week, participant) ->
                                participant.away(Absence.fromNowOn(week, participant.away(), clock.instant())))
                .map(ParticipantView::of);
    }

    /** It has come; the first of all brings the event to life. A second time changes nothing. */
    Uni<ParticipantView> checkIn(ActingConnection connection, Caller caller, UUID weekId, UUID id) {
        return step(
                        connection,
                        caller,
                        weekId,
                        id,
                        TradeWeekLife.Step.CHECK_IN,
                        (week, participant) -> participant.checkedInAt() == null
                                ? participant.checkedIn(clock.instant())
                                : participant)
                .map(ParticipantView::of);
    }

    /** Takes it off the list, with those of its meetings that have not been; whom it was to meet is told. */
    Uni<Void> remove(Caller caller, UUID weekId, UUID id, String ifMatch) {
        return writes.change(Actor.of(caller), connection -> weeks.seen(connection, weekId)
                .chain(week -> managed(connection, caller, weekId, id)
                        .invoke(participant -> Versions.requireCurrent(ifMatch, participant.version()))
                        .call(participant -> participants
                                .remove(connection, participant)
                                .invoke(done -> requireWritten(done, participant)))
                        .chain(participant -> meetings.removeOpen(connection, weekId, participant.organizationId()))
                        .chain(partners -> news.tell(connection, week, partners))));
    }

    private Uni<Participant> step(
            ActingConnection connection,
            Caller caller,
            UUID weekId,
            UUID id,
            TradeWeekLife.Step step,
            BiFunction<TradeWeek, Participant, Participant> next) {
        return weeks.seen(connection, weekId)
                .call(week -> weeks.moved(connection, week, step))
                .chain(week -> managed(connection, caller, weekId, id).chain(now -> {
                    Participant after = next.apply(week, now);
                    return after == now ? Uni.createFrom().item(now) : write(connection, after);
                }));
    }

    private Uni<Participant> write(ActingConnection connection, Participant next) {
        return participants
                .change(connection, next)
                .invoke(written -> requireWritten(written, next))
                .replaceWith(next);
    }

    private static void requireWritten(boolean written, Participant participant) {
        if (!written) {
            Versions.requireCurrent("\"" + (participant.version() - 1) + "\"", participant.version());
        }
    }

    private Uni<Participant> managed(ActingConnection connection, Caller caller, UUID weekId, UUID id) {
        return participants.find(connection, weekId, id).map(found -> found.filter(one -> one.isManagedBy(caller))
                .orElseThrow(Problem::notFound));
    }

    private Uni<TradeWeek> week(ActingConnection connection, Caller caller, UUID weekId) {
        return caller.isOrganizer() ? weeks.own(connection, caller, weekId) : weeks.seen(connection, weekId);
    }
}
