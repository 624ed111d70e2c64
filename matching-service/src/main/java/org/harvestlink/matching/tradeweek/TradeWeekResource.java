package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** Trade weeks: the programme for everybody, setting up for organizers. */
@Path("/api/trade-weeks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trade weeks")
public class TradeWeekResource {

    private static final String PATH = "/api/trade-weeks/";

    private final TradeWeekService service;
    private final ConnectionWrites writes;
    private final Callers callers;

    TradeWeekResource(TradeWeekService service, ConnectionWrites writes, Callers callers) {
        this.service = service;
        this.writes = writes;
        this.callers = callers;
    }

    @GET
    @PermitAll
    @Operation(summary = "The events, newest first; drafts are their organizer's alone")
    public Uni<Page<TradeWeekView>> list(@Valid @BeanParam PageRequest page) {
        return service.list(callers.ifLoggedIn(), page.afterId(), page.limit);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "The programme of an event")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TradeWeekView.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        return service.get(callers.ifLoggedIn(), id).map(TradeWeekResource::tagged);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ORGANIZER)
    @Operation(summary = "Draft an event")
    public Uni<Response> draft(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewTradeWeek wanted) {
        Caller caller = callers.current();
        Ask ask = new Ask(caller, key, "POST /api/trade-weeks", wanted);
        return writes.post(ask, connection -> service.draft(connection, caller, wanted)
                .map(view -> Answer.created(PATH + view.id(), view.version(), view)));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ORGANIZER)
    @Operation(summary = "Set the event up anew; while it runs, its slots stay, and a lost table is told here")
    public Uni<Response> revise(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewTradeWeek wanted) {
        return service.revise(callers.current(), id, ifMatch, wanted).map(TradeWeekResource::tagged);
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed(Role.ORGANIZER)
    @Operation(summary = "Open it for participants: everybody sees its programme from now on")
    public Uni<Response> open(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        return step(id, key, "opening", TradeWeekLife.Step.OPENING);
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed(Role.ORGANIZER)
    @Operation(summary = "Close it; its account grows on as deliveries come in")
    public Uni<Response> close(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        return step(id, key, "closing", TradeWeekLife.Step.CLOSING);
    }

    private Uni<Response> step(UUID id, String key, String verb, TradeWeekLife.Step step) {
        Caller caller = callers.current();
        Ask ask = new Ask(caller, key, "POST " + PATH + id + "/" + verb, null);
        return writes.post(ask, connection -> service.step(connection, caller, id, step)
                .map(view -> Answer.ok(view.version(), view)));
    }

    private static Response tagged(TradeWeekView view) {
        return Versions.ok(view, view.version());
    }
}
