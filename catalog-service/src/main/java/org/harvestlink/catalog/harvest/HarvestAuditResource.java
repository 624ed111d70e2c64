package org.harvestlink.catalog.harvest;

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
import org.harvestlink.http.Role;

/** {@code /api/harvests/{id}/audit}: who has changed a harvest, when, and how it stood then. */
@Path("/api/harvests/{id}/audit")
@Tag(name = "Harvests")
class HarvestAuditResource {

    private final HarvestService service;
    private final AuditTrail trail;
    private final Reads reads;
    private final Callers callers;

    HarvestAuditResource(HarvestService service, AuditTrail trail, Reads reads, Callers callers) {
        this.service = service;
        this.trail = trail;
        this.reads = reads;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.COOPERATIVE, Role.ORGANIZER})
    @Operation(summary = "The audit trail of a harvest, for its cooperative and the organizers; the newest entry first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HarvestAuditPage.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Uni<Response> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        Actor reader = Actor.of(callers.current());
        return service.own(id, reader)
                .chain(seen ->
                        reads.on(reader, connection -> trail.of(connection, "harvest", id, page, HarvestAudit.class)))
                .map(entries -> Response.ok(entries).build());
    }
}
