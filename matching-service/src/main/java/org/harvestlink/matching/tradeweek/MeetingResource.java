package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Language;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;
import org.harvestlink.matching.position.Search;

/** The meetings of an event, for those who sit at the table and its organizer. */
@Path("/api/trade-weeks/{week}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trade weeks")
@RolesAllowed({Role.COOPERATIVE, Role.BUYER, Role.ORGANIZER})
public class MeetingResource {

    private final OutcomeService service;
    private final ConnectionWrites writes;
    private final Search search;
    private final Callers callers;
    private final RequestLanguage language;

    MeetingResource(
            OutcomeService service, ConnectionWrites writes, Search search, Callers callers, RequestLanguage language) {
        this.service = service;
        this.writes = writes;
        this.search = search;
        this.callers = callers;
        this.language = language;
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
        return writes.post(ask, connection -> service.tell(connection, caller, week, id, outcome, reader)
                        .map(view -> Answer.ok(view.version(), view)))
                .invoke(search::ring);
    }
}
