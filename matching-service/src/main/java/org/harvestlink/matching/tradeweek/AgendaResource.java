package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;

/** A participant's own day at an event. */
@Path("/api/trade-weeks/{week}/agenda")
@Tag(name = "Trade weeks")
@RolesAllowed({Role.COOPERATIVE, Role.BUYER})
public class AgendaResource {

    private static final String CALENDAR = "text/calendar";
    private static final String PDF = "application/pdf";

    private final TradeWeekService weeks;
    private final ParticipantRepository participants;
    private final MeetingRepository meetings;
    private final Reads reads;
    private final Callers callers;
    private final RequestLanguage language;
    private final Clock clock;

    AgendaResource(
            TradeWeekService weeks,
            ParticipantRepository participants,
            MeetingRepository meetings,
            Reads reads,
            Callers callers,
            RequestLanguage language,
            Clock clock) {
        this.weeks = weeks;
        this.participants = participants;
        this.meetings = meetings;
        this.reads = reads;
        this.callers = callers;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CALENDAR, PDF})
    @Operation(
            summary = "The caller's own meetings in their order",
            description = "As text/calendar for the calendar on the phone, as application/pdf to print.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AgendaView.class)),
                @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> get(@PathParam("week") UUID week, @Context HttpHeaders headers) {
        Language reader = language.current();
        if (Wanted.isAskedFor(CALENDAR, headers)) {
            return agenda(week, reader)
                    .map(agenda -> AgendaCalendar.of(agenda, clock.instant(), reader))
                    .map(text -> Response.ok(text, CALENDAR + ";charset=UTF-8").build());
        }
        if (Wanted.isAskedFor(PDF, headers)) {
            return agenda(week, reader)
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(agenda -> AgendaPaper.of(agenda, reader))
                    .map(paper -> Response.ok(paper, PDF)
                            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"agenda.pdf\"")
                            .build());
        }
        return agenda(week, reader)
                .map(agenda -> Response.ok(agenda, MediaType.APPLICATION_JSON).build());
    }

    private Uni<AgendaView> agenda(UUID weekId, Language reader) {
        Caller caller = callers.current();
        return reads.on(
                Actor.of(caller), connection -> weeks.seen(connection, weekId).chain(week -> participants
                        .ofOrganization(connection, weekId, caller.organization())
                        .map(found -> found.orElseThrow(Problem::notFound))
                        .chain(self -> meetings.agenda(connection, weekId, caller.organization())
                                .map(entries -> AgendaView.of(week, self, entries, reader)))));
    }
}
