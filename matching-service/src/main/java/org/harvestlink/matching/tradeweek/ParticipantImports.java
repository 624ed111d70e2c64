package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Forms;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Violation;
import org.harvestlink.imports.Outcome;

/** Participants by the sheet. */
@ApplicationScoped
class ParticipantImports {

    private static final int MOST_PARTICIPANTS = 10_000;

    private final Reads reads;
    private final TradeWeekService weeks;
    private final ParticipantRepository participants;
    private final ParticipantService service;
    private final Forms forms;

    ParticipantImports(
            Reads reads,
            TradeWeekService weeks,
            ParticipantRepository participants,
            ParticipantService service,
            Forms forms) {
        this.reads = reads;
        this.weeks = weeks;
        this.participants = participants;
        this.service = service;
        this.forms = forms;
    }

    /** An import into an event of the organizer's own, with all whom its rows may name. */
    Uni<ParticipantImport> begin(Caller organizer, UUID weekId) {
        return reads.on(Actor.of(organizer), connection -> weeks.own(connection, organizer, weekId)
                .chain(week -> participants
                        .list(connection, weekId, null, MOST_PARTICIPANTS)
                        .map(all -> all.stream()
                                .filter(one -> one.status() != Participant.Status.INVITED)
                                .map(Participant::organizationId)
                                .toList())
                        .chain(there -> participants
                                .known(connection)
                                .map(known -> new ParticipantImport(known, there, week)))));
    }

    /** Puts what is good of these rows on the list, in their order. A refusal comes before anything of its row is written. */
    Uni<Outcome> add(
            ActingConnection connection, Caller organizer, UUID weekId, List<NewParticipant> rows, Language language) {
        return weeks.own(connection, organizer, weekId)
                .chain(week -> Multi.createFrom()
                        .range(0, rows.size())
                        .onItem()
                        .transformToUniAndConcatenate(
                                at -> add(connection, organizer, weekId, at, rows.get(at), language))
                        .collect()
                        .asList())
                .map(Outcome::of);
    }

    private Uni<Outcome.Result> add(
            ActingConnection connection, Caller organizer, UUID weekId, int at, NewParticipant row, Language language) {
        return Uni.createFrom()
                .deferred(() -> {
                    requireForm(row);
                    return service.add(connection, organizer, weekId, row);
                })
                .map(view -> Outcome.Result.posted(at, view.id()))
                .onFailure(Problem.class)
                .recoverWithItem(refused -> Outcome.Result.refused(at, refused, "organizationId", language));
    }

    private void requireForm(NewParticipant row) {
        if (row == null) {
            throw Problem.invalid("body", "không được bỏ trống", "must not be missing");
        }
        List<Violation> faults = forms.violations(row);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
