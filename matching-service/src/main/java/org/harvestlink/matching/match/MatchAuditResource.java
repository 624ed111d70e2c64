package org.harvestlink.matching.match;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.AuditTrail;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Callers;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Role;

/** {@code /api/matches/{id}/audit}: who has changed a match, when, and how it stood then. */
@Path("/api/matches/{id}/audit")
@Tag(name = "Matches")
class MatchAuditResource {

    private final MatchRepository matches;
    private final AuditTrail trail;
    private final Reads reads;
    private final Callers callers;

    MatchAuditResource(MatchRepository matches, AuditTrail trail, Reads reads, Callers callers) {
        this.matches = matches;
        this.trail = trail;
        this.reads = reads;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.COOPERATIVE, Role.BUYER, Role.ORGANIZER})
    @Operation(summary = "The audit trail of a match, for its parties and the organizers; the newest entry first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MatchAuditPage.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Uni<Response> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        Actor reader = Actor.of(callers.current());
        return reads.on(reader, connection -> matches.find(connection, id)
                        .map(found -> found.orElseThrow(Problem::notFound))
                        .chain(match -> trail.of(connection, "match", id, page, MatchAudit.class)))
                .map(entries -> Response.ok(entries).build());
    }
}
