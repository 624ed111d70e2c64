package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.harvestlink.http.Language;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;
import org.harvestlink.matching.position.Search;

/** The meetings of an event, for those who sit at the table and its organizer. */
@Path("/api/trade-weeks/{week}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trade weeks")
@RolesAllowed({Role.COOPERATIVE, Role.BUYER, Role.ORGANIZER})
public class MeetingResource {

    private final OutcomeService outcomes;
    private final MoveService moves;
    private final ConnectionWrites writes;
    private final Search search;
    private final Callers callers;
    private final RequestLanguage language;

    MeetingResource(
            OutcomeService outcomes,
            MoveService moves,
            ConnectionWrites writes,
            Search search,
            Callers callers,
            RequestLanguage language) {
        this.outcomes = outcomes;
        this.moves = moves;
        this.writes = writes;
        this.search = search;
        this.callers = callers;
        this.language = language;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ORGANIZER)
    @Operation(
            summary =
                    "Give it another slot and table, where both are there and nobody sits; a plan made anew leaves it there")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "409", description = "Something is in the way; \"conflict\" says what")
    public Uni<Response> move(
            @PathParam("week") UUID week,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewPlace place) {
        return moves.move(callers.current(), week, id, ifMatch, place, language.current())
                .map(view -> Versions.ok(view, view.version()));
    }

    @PUT
    @Path("/{id}/after")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ORGANIZER)
    @Operation(summary = "Let it come after others of the event; the next plan, and each move by hand, keeps to it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "409", description = "It has been, or would have to come after itself")
    public Uni<Response> order(
            @PathParam("week") UUID week,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewOrder order) {
        return moves.order(callers.current(), week, id, ifMatch, order, language.current())
                .map(view -> Versions.ok(view, view.version()));
    }

    @POST
    @Path("/{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "What the meeting came to; a party's AGREED is its acceptance of the matches and promises their kilograms")
    public Uni<Response> tell(
            @PathParam("week") UUID week,
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewOutcome outcome) {
        Caller caller = callers.current();
        Language reader = language.current();
        Ask ask = new Ask(caller, key, "POST /api/trade-weeks/" + week + "/meetings/" + id + "/outcome", outcome);
        return writes.post(ask, connection -> outcomes.tell(connection, caller, week, id, outcome, reader)
                        .map(view -> Answer.ok(view.version(), view)))
                .invoke(search::ring);
    }
}
