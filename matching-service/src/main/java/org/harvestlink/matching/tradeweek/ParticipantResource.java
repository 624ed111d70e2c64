package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** The participants of an event, for its organizer; and a party for itself. */
@Path("/api/trade-weeks/{week}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trade weeks")
@RolesAllowed({Role.COOPERATIVE, Role.BUYER, Role.ORGANIZER})
public class ParticipantResource {

    private final ParticipantService service;
    private final ConnectionWrites writes;
    private final Callers callers;

    ParticipantResource(ParticipantService service, ConnectionWrites writes, Callers callers) {
        this.service = service;
        this.writes = writes;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "Who takes part, newest first: all for the organizer, itself for a party")
    public Uni<Page<ParticipantView>> list(@PathParam("week") UUID week, @Valid @BeanParam PageRequest page) {
        return service.list(callers.current(), week, page.afterId(), page.limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register: a party itself, the organizer anybody, or only invite them")
    public Uni<Response> add(
            @PathParam("week") UUID week,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewParticipant wanted) {
        Caller caller = callers.current();
        Ask ask = new Ask(caller, key, "POST " + path(week), wanted);
        return writes.post(ask, connection -> service.add(connection, caller, week, wanted)
                .map(view -> Answer.created(path(week) + "/" + view.id(), view.version(), view)));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say in which slots it is away, such as before a late bus comes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Uni<Response> revise(
            @PathParam("week") UUID week,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Absence absence) {
        return service.revise(callers.current(), week, id, ifMatch, absence)
                .map(view -> Versions.ok(view, view.version()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take it off the list, with its meetings that have not been")
    public Uni<Void> remove(
            @PathParam("week") UUID week, @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.remove(callers.current(), week, id, ifMatch);
    }

    @POST
    @Path("/{id}/check-in")
    @Operation(summary = "It has come; the first of all brings the event to life")
    public Uni<Response> checkIn(
            @PathParam("week") UUID week, @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.current();
        return step(week, id, key, "check-in", caller, connection -> service.checkIn(connection, caller, week, id));
    }

    @POST
    @Path("/{id}/no-show")
    @Operation(summary = "It does not come any more; planning anew gives its tables to others")
    public Uni<Response> missing(
            @PathParam("week") UUID week, @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.current();
        return step(week, id, key, "no-show", caller, connection -> service.missing(connection, caller, week, id));
    }

    private Uni<Response> step(
            UUID week,
            UUID id,
            String key,
            String verb,
            Caller caller,
            Function<ActingConnection, Uni<ParticipantView>> effect) {
        Ask ask = new Ask(caller, key, "POST " + path(week) + "/" + id + "/" + verb, null);
        return writes.post(ask, connection -> effect.apply(connection).map(view -> Answer.ok(view.version(), view)));
    }

    private static String path(UUID week) {
        return "/api/trade-weeks/" + week + "/participants";
    }
}
