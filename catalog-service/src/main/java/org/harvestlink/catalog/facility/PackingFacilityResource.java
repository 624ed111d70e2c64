package org.harvestlink.catalog.facility;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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

/** {@code /api/packing-facilities}. A cooperative sees its own facilities, an organizer all of them. */
@Path("/api/packing-facilities")
@Tag(name = "Packing facilities")
class PackingFacilityResource {

    private final PackingFacilityService service;
    private final SessionWrites writes;
    private final Callers callers;
    private final RequestLanguage language;

    PackingFacilityResource(
            PackingFacilityService service, SessionWrites writes, Callers callers, RequestLanguage language) {
        this.service = service;
        this.writes = writes;
        this.callers = callers;
        this.language = language;
    }

    @POST
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(summary = "Register a packing facility")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PackingFacilityView.class)))
    @APIResponse(responseCode = "400", description = "Malformed; violations name the fields")
    @APIResponse(responseCode = "409", description = "The code is taken, or the cooperative has no profile yet")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another request")
    public Uni<Response> post(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewPackingFacility told) {
        Caller caller = callers.current();
        Language spoken = language.current();
        return writes.post(new Ask(caller, key, "POST /api/packing-facilities", told), () -> service.register(
                        caller, told)
                .map(facility -> Answer.created(
                        "/api/packing-facilities/" + facility.id(), facility.version(), facility.view(spoken))));
    }

    @GET
    @RolesAllowed({Role.COOPERATIVE, Role.ORGANIZER})
    @Operation(summary = "The caller's packing facilities, or all of them for an organizer; the newest first")
    public Uni<Page<PackingFacilityView>> list(@Valid @BeanParam PageRequest page) {
        Language spoken = language.current();
        return service.list(Actor.of(callers.current()), page)
                .map(rows -> new Page<>(
                        rows.items().stream()
                                .map(facility -> facility.view(spoken))
                                .toList(),
                        rows.next()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.COOPERATIVE, Role.ORGANIZER})
    @Operation(summary = "A packing facility, for its cooperative and the organizers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PackingFacilityView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Uni<Response> get(@PathParam("id") UUID id) {
        Language spoken = language.current();
        return service.get(id, Actor.of(callers.current())).map(facility -> answer(facility, spoken));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(
            summary = "Correct a packing facility or change the status of its code",
            description = "The markets of the harvests packed here follow in the same transaction.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PackingFacilityView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "The code is taken, or was revoked and can't come back")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewPackingFacility told) {
        Caller caller = callers.current();
        Language spoken = language.current();
        return writes.change(Actor.of(caller), () -> service.correct(caller, id, ifMatch, told))
                .map(facility -> answer(facility, spoken));
    }

    private Response answer(PackingFacility facility, Language spoken) {
        return Versions.ok(facility.view(spoken), facility.version());
    }
}
