package org.harvestlink.catalog.area;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.SessionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Language;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** {@code /api/growing-areas}. A cooperative sees its own areas, an organizer all of them. */
@Path("/api/growing-areas")
@Tag(name = "Growing areas")
class GrowingAreaResource {

    private final GrowingAreaService service;
    private final ReferenceBook book;
    private final SessionWrites writes;
    private final Callers callers;
    private final RequestLanguage language;

    GrowingAreaResource(
            GrowingAreaService service,
            ReferenceBook book,
            SessionWrites writes,
            Callers callers,
            RequestLanguage language) {
        this.service = service;
        this.book = book;
        this.writes = writes;
        this.callers = callers;
        this.language = language;
    }

    @POST
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(summary = "Register a growing area")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GrowingAreaView.class)))
    @APIResponse(responseCode = "400", description = "Malformed; violations name the fields")
    @APIResponse(responseCode = "409", description = "The code is taken, or the cooperative has no profile yet")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another request")
    public Uni<Response> post(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewGrowingArea told) {
        Caller caller = callers.current();
        Language spoken = language.current();
        return writes.post(new Ask(caller, key, "POST /api/growing-areas", told), () -> service.register(caller, told)
                .map(area ->
                        Answer.created("/api/growing-areas/" + area.id(), area.version(), area.view(book, spoken))));
    }

    @GET
    @RolesAllowed({Role.COOPERATIVE, Role.ORGANIZER})
    @Operation(summary = "The caller's growing areas, or all of them for an organizer; the newest first")
    public Uni<Page<GrowingAreaView>> list(@QueryParam("crop") String crop, @Valid @BeanParam PageRequest page) {
        Language spoken = language.current();
        return service.list(Actor.of(callers.current()), crop, page)
                .map(rows -> new Page<>(
                        rows.items().stream()
                                .map(area -> area.view(book, spoken))
                                .toList(),
                        rows.next()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.COOPERATIVE, Role.ORGANIZER})
    @Operation(summary = "A growing area, for its cooperative and the organizers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GrowingAreaView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Uni<Response> get(@PathParam("id") UUID id) {
        Language spoken = language.current();
        return service.get(id, Actor.of(callers.current())).map(area -> answer(area, spoken));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(
            summary = "Correct a growing area or change the status of its code; its crop stays",
            description = "The markets of the harvests from this area follow in the same transaction.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GrowingAreaView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "The code is taken, or was revoked and can't come back")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> put(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewGrowingArea told) {
        Caller caller = callers.current();
        Language spoken = language.current();
        return writes.change(Actor.of(caller), () -> service.correct(caller, id, ifMatch, told))
                .map(area -> answer(area, spoken));
    }

    private Response answer(GrowingArea area, Language spoken) {
        return Versions.ok(area.view(book, spoken), area.version());
    }
}
