package org.harvestlink.catalog.harvest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.SessionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** {@code /api/harvests}: everybody reads them, their cooperative writes them. */
@Path("/api/harvests")
@Tag(name = "Harvests")
class HarvestResource {

    private final HarvestService service;
    private final ReferenceBook book;
    private final SessionWrites writes;
    private final Callers callers;

    HarvestResource(HarvestService service, ReferenceBook book, SessionWrites writes, Callers callers) {
        this.service = service;
        this.book = book;
        this.writes = writes;
        this.callers = callers;
    }

    @POST
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(
            summary = "List a harvest",
            description = "Its certifications and markets follow from its area, facility and certificates.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = HarvestView.class)))
    @APIResponse(responseCode = "400", description = "Malformed; violations name the fields")
    @APIResponse(responseCode = "404", description = "The area or facility does not exist or is somebody else's")
    @APIResponse(
            responseCode = "409",
            description =
                    "More than the area can bear in the season (over-capacity, with the figures), the area's code is"
                            + " not active, or the cooperative has no profile yet")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another request")
    public Uni<Response> post(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewHarvest told) {
        Caller caller = callers.current();
        return writes.post(new Ask(caller, key, "POST /api/harvests", told), () -> service.list(
                        caller.organization(), told)
                .map(row -> Answer.created(
                        "/api/harvests/" + row.harvest().id(), row.harvest().version(), HarvestView.of(row, book))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "A harvest",
            description = "The ETag is the harvest's version, as If-Match wants it. The kilograms promised of it change"
                    + " without a new version, so an answer is not to be kept.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HarvestView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return service.get(id).map(this::answer);
    }

    @GET
    @PermitAll
    @Operation(summary = "The harvests on the market, or with mine=true all of one's own; the newest first")
    public Uni<Page<HarvestView>> list(@Valid @BeanParam HarvestFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, filter.mine ? callers.current().organization() : null, page);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(summary = "Revise a harvest; its crop and growing area stay")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HarvestView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "It is withdrawn or over, or more than the area can bear")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> put(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewHarvest told) {
        Actor cooperative = Actor.of(callers.current());
        return writes.change(cooperative, () -> service.revise(id, cooperative.organization(), ifMatch, told))
                .map(this::answer);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(summary = "Withdraw a harvest; what is promised stays promised")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HarvestView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "It is withdrawn or over already")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        Actor cooperative = Actor.of(callers.current());
        return writes.change(cooperative, () -> service.withdraw(id, cooperative.organization(), ifMatch))
                .map(this::answer);
    }

    private Response answer(HarvestRow row) {
        return Response.ok(HarvestView.of(row, book))
                .tag(Versions.etag(row.harvest().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
