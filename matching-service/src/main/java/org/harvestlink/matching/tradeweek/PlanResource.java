package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** The plan of an event, for its organizer. */
@Path("/api/trade-weeks/{week}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trade weeks")
@RolesAllowed(Role.ORGANIZER)
public class PlanResource {

    private final TradeWeekService weeks;
    private final PlanRepository plans;
    private final MeetingRepository meetings;
    private final PlanWork work;
    private final Reads reads;
    private final ConnectionWrites writes;
    private final Callers callers;
    private final RequestLanguage language;
    private final Clock clock;

    PlanResource(
            TradeWeekService weeks,
            PlanRepository plans,
            MeetingRepository meetings,
            PlanWork work,
            Reads reads,
            ConnectionWrites writes,
            Callers callers,
            RequestLanguage language,
            Clock clock) {
        this.weeks = weeks;
        this.plans = plans;
        this.meetings = meetings;
        this.work = work;
        this.reads = reads;
        this.writes = writes;
        this.callers = callers;
        this.language = language;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary =
                    "Plan who meets whom, when and where; planned anew, what has been stays and as few meetings as can be move")
    public Uni<Response> ask(@PathParam("week") UUID week, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.current();
        Language reader = language.current();
        String path = "/api/trade-weeks/" + week + "/plan";
        Ask ask = new Ask(caller, key, "POST " + path, null);
        return writes.post(ask, connection -> weeks.own(connection, caller, week)
                        .invoke(own -> own.isMovedBy(TradeWeekLife.Step.PLANNING))
                        .map(own -> new PlanRow(
                                Ids.next(), week, own.organizerId(), PlanRow.Status.QUEUED, null, clock.instant(), 1))
                        .call(plan -> plans.add(connection, plan))
                        .map(plan -> Answer.accepted(path, plan.version(), PlanView.of(plan, List.of(), reader))))
                .invoke(work::ring);
    }

    @GET
    @Operation(summary = "The plan that holds, how far the next one is, and why what could not be placed has no place")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "Nothing was planned yet")
    public Uni<Response> get(@PathParam("week") UUID week) {
        Caller caller = callers.current();
        Language reader = language.current();
        return reads.on(Actor.of(caller), connection -> weeks.own(connection, caller, week)
                        .chain(own -> plans.newest(connection, week))
                        .map(found -> found.orElseThrow(Problem::notFound))
                        .chain(plan -> meetings.list(connection, week).map(all -> PlanView.of(plan, all, reader))))
                .map(view -> Versions.ok(view, view.version()));
    }
}
