package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.matching.match.TableDeal;

/**
 * What meetings come to. A party's AGREED is its acceptance of the matches, and promises kilograms as any acceptance does; the
 * organizer's is a note of what both said, for nobody signs for another.
 */
@ApplicationScoped
class OutcomeService {

    private static final String ORGANIZER = "ORGANIZER";
    /** How often it is told again beside what the other side tells in the same moment. */
    private static final int TRIES = 5;

    private final TradeWeekService weeks;
    private final MeetingRepository meetings;
    private final TableDeal deal;
    private final Clock clock;

    OutcomeService(TradeWeekService weeks, MeetingRepository meetings, TableDeal deal, Clock clock) {
        this.weeks = weeks;
        this.meetings = meetings;
        this.deal = deal;
        this.clock = clock;
    }

    Uni<MeetingView> tell(
            ActingConnection connection, Caller caller, UUID weekId, UUID id, NewOutcome outcome, Language reader) {
        return weeks.seen(connection, weekId)
                .call(week -> weeks.moved(connection, week, TradeWeekLife.Step.OUTCOME))
                .chain(week -> find(connection, caller, weekId, id))
                .call(meeting -> agree(connection, caller, meeting, outcome, reader))
                .chain(meeting -> tell(connection, caller, meeting, outcome, TRIES))
                .map(meeting -> MeetingView.of(meeting, reader));
    }

    private Uni<Void> agree(
            ActingConnection connection, Caller caller, PlannedMeeting meeting, NewOutcome outcome, Language reader) {
        if (caller.isOrganizer() || outcome.result() != PlannedMeeting.Result.AGREED) {
            return Uni.createFrom().voidItem();
        }
        return deal.agree(connection, caller, meeting.matchIds(), outcome.quantityKg(), reader)
                .invoke(agreed -> {
                    if (agreed.isEmpty()) {
                        throw TradeWeekProblems.nothingToAgreeOn();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<PlannedMeeting> tell(
            ActingConnection connection, Caller caller, PlannedMeeting meeting, NewOutcome outcome, int tries) {
        PlannedMeeting told = meeting.told(
                outcome.result(), outcome.quantityKg(), outcome.note(), side(caller, meeting), clock.instant());
        return meetings.tell(connection, told).chain(written -> {
            if (written) {
                return Uni.createFrom().item(told);
            }
            return tries > 1
                    ? find(connection, caller, meeting.weekId(), meeting.id())
                            .chain(now -> tell(connection, caller, now, outcome, tries - 1))
                    : Uni.createFrom().failure(TradeWeekProblems.toldMeanwhile());
        });
    }

    private Uni<PlannedMeeting> find(ActingConnection connection, Caller caller, UUID weekId, UUID id) {
        return meetings.find(connection, weekId, id)
                .map(found -> found.filter(meeting -> caller.isOrganizer() || meeting.isOf(caller.organization()))
                        .orElseThrow(Problem::notFound));
    }

    private static String side(Caller caller, PlannedMeeting meeting) {
        if (caller.isOrganizer()) {
            return ORGANIZER;
        }
        return meeting.cooperativeId().equals(caller.organization()) ? "COOPERATIVE" : "BUYER";
    }
}
