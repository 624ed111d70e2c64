package org.harvestlink.catalog.cooperative;

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
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.SessionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** {@code /api/cooperatives}. */
@Path("/api/cooperatives")
@Tag(name = "Cooperatives")
class CooperativeResource {

    private final CooperativeService service;
    private final ReferenceBook book;
    private final SessionWrites writes;
    private final Callers callers;

    CooperativeResource(CooperativeService service, ReferenceBook book, SessionWrites writes, Callers callers) {
        this.service = service;
        this.book = book;
        this.writes = writes;
        this.callers = callers;
    }

    @GET
    @PermitAll
    @Operation(summary = "The cooperatives, the newest first; district is a former district's code or name")
    public Uni<Page<CooperativeView>> list(
            @QueryParam("district") String district, @Valid @BeanParam PageRequest page) {
        return service.list(district, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "A cooperative; with its contacts when the cooperative itself or an organizer asks")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {CooperativeView.class, CooperativeContactView.class})))
    @APIResponse(responseCode = "404", description = "There is no such cooperative")
    public Uni<Response> get(@PathParam("id") UUID id) {
        boolean contacts = callers.ifLoggedIn()
                .filter(caller -> caller.isOrganizer() || isOwn(caller, id))
                .isPresent();
        return service.get(id)
                .map(cooperative -> Versions.ok(
                        contacts ? cooperative.contactView(book) : cooperative.view(book), cooperative.version()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(summary = "Make one's own profile (If-None-Match: *) or replace it (If-Match)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CooperativeContactView.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CooperativeContactView.class)))
    @APIResponse(responseCode = "400", description = "Malformed; violations name the fields")
    @APIResponse(responseCode = "404", description = "It is somebody else's")
    @APIResponse(responseCode = "412", description = "It is there already, or has changed meanwhile")
    @APIResponse(responseCode = "428", description = "Neither If-None-Match nor If-Match was sent")
    public Uni<Response> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewCooperative profile) {
        Caller caller = callers.current();
        if (!isOwn(caller, id)) {
            throw Problem.notFound();
        }
        boolean joins = "*".equals(ifNoneMatch);
        return writes.change(
                        Actor.of(caller),
                        () -> joins ? service.join(id, profile) : service.rewrite(id, profile, ifMatch))
                .map(cooperative -> Response.status(joins ? Response.Status.CREATED : Response.Status.OK)
                        .entity(cooperative.contactView(book))
                        .header("Location", joins ? "/api/cooperatives/" + id : null)
                        .tag(Versions.etag(cooperative.version()))
                        .build());
    }

    private static boolean isOwn(Caller caller, UUID id) {
        return caller.isCooperative() && id.equals(caller.organization());
    }
}
