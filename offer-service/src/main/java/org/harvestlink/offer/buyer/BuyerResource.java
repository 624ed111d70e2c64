package org.harvestlink.offer.buyer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.contract.Channel;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.SessionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** {@code /api/buyers}. */
@Path("/api/buyers")
@Tag(name = "Buyers")
class BuyerResource {

    private final BuyerService service;
    private final SessionWrites writes;
    private final Callers callers;

    BuyerResource(BuyerService service, SessionWrites writes, Callers callers) {
        this.service = service;
        this.writes = writes;
        this.callers = callers;
    }

    @GET
    @PermitAll
    @Operation(summary = "The buyers by name and channel")
    public Uni<Page<BuyerView>> list(@QueryParam("channel") Channel channel, @Valid @BeanParam PageRequest page) {
        return service.list(channel, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "A buyer; with its contacts when the buyer itself or an organizer asks")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {BuyerView.class, BuyerContactView.class})))
    @APIResponse(responseCode = "404", description = "There is no such buyer")
    public Uni<Response> get(@PathParam("id") UUID id) {
        boolean contacts = callers.ifLoggedIn()
                .filter(caller -> caller.isOrganizer() || isOwn(caller, id))
                .isPresent();
        return service.get(id)
                .map(buyer -> Versions.ok(contacts ? buyer.contactView() : buyer.view(), buyer.version()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.BUYER)
    @Operation(summary = "Make one's own profile (If-None-Match: *) or replace it (If-Match)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BuyerContactView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BuyerContactView.class)))
    @APIResponse(responseCode = "404", description = "It is somebody else's")
    @APIResponse(responseCode = "412", description = "It is there already, or has changed meanwhile")
    @APIResponse(responseCode = "428", description = "Neither If-None-Match nor If-Match was sent")
    public Uni<Response> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewBuyer profile) {
        Caller caller = callers.current();
        if (!isOwn(caller, id)) {
            throw Problem.notFound();
        }
        boolean joins = "*".equals(ifNoneMatch);
        return writes.change(
                        Actor.of(caller),
                        () -> joins ? service.join(id, profile) : service.rewrite(id, profile, ifMatch))
                .map(buyer -> Response.status(joins ? Response.Status.CREATED : Response.Status.OK)
                        .entity(buyer.contactView())
                        .header("Location", joins ? "/api/buyers/" + id : null)
                        .tag(Versions.etag(buyer.version()))
                        .build());
    }

    private static boolean isOwn(Caller caller, UUID id) {
        return caller.isBuyer() && id.equals(caller.organization());
    }
}
