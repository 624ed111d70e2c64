package org.harvestlink.matching.clearing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.harvestlink.http.Callers;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** Clearings, for organizers. */
@Path("/api/clearings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clearings")
@RolesAllowed(Role.ORGANIZER)
public class ClearingResource {

    private final ClearingService service;
    private final Callers callers;
    private final RequestLanguage language;

    ClearingResource(ClearingService service, Callers callers, RequestLanguage language) {
        this.service = service;
        this.callers = callers;
        this.language = language;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have a book cleared at its largest surplus; the answer says where to look for the outcome")
    public Uni<Response> ask(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewClearing wanted) {
        return service.ask(callers.current(), key, wanted, language.current());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a clearing is, what it came to, and why it left what it left")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClearingView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return service.get(callers.current(), id, language.current()).map(view -> Versions.ok(view, view.version()));
    }
}
