package org.harvestlink.matching.replacement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.http.Callers;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;

/** {@code GET /api/matches/{id}/replacements}. */
@Path("/api/matches/{id}/replacements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
@RolesAllowed({Role.COOPERATIVE, Role.BUYER, Role.ORGANIZER})
public class ReplacementResource {

    private final ReplacementService service;
    private final Callers callers;
    private final RequestLanguage language;

    ReplacementResource(ReplacementService service, Callers callers, RequestLanguage language) {
        this.service = service;
        this.callers = callers;
        this.language = language;
    }

    @GET
    @Operation(summary = "Other harvests for the kilograms that a short harvest can't cover, the best first")
    @APIResponse(
            responseCode = "200",
            description = "No harvests when nothing is missing, or when none suits the order")
    @APIResponse(responseCode = "404", description = "There is no such match, or it is somebody else's")
    public Uni<ReplacementsView> of(@PathParam("id") UUID id) {
        return service.of(callers.current(), id, language.current());
    }
}
