package org.harvestlink.offer.order;

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

/** {@code /api/orders/{id}/audit}: who has changed an order, when, and how it stood then. */
@Path("/api/orders/{id}/audit")
@Tag(name = "Orders")
class OrderAuditResource {

    private final OrderService service;
    private final AuditTrail trail;
    private final Reads reads;
    private final Callers callers;

    OrderAuditResource(OrderService service, AuditTrail trail, Reads reads, Callers callers) {
        this.service = service;
        this.trail = trail;
        this.reads = reads;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.BUYER, Role.ORGANIZER})
    @Operation(summary = "The audit trail of an order, for its buyer and the organizers; the newest entry first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderAuditPage.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Uni<Response> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        Actor reader = Actor.of(callers.current());
        return reader.seesAll()
                ? list(id, page, reader, OrderAudit.class)
                : list(id, page, reader, OwnOrderAudit.class);
    }

    private Uni<Response> list(UUID id, PageRequest page, Actor reader, Class<?> state) {
        return service.get(id, reader)
                .chain(seen -> reads.on(reader, connection -> trail.of(connection, "order", id, page, state)))
                .map(entries -> Response.ok(entries).build());
    }
}
