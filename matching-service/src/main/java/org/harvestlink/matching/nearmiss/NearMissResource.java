package org.harvestlink.matching.nearmiss;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.http.Callers;
import org.harvestlink.http.RequestLanguage;

/** The near misses of the caller's own orders and harvests. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Near misses")
@Authenticated
public class NearMissResource {

    private final NearMissService service;
    private final Callers callers;
    private final RequestLanguage language;

    NearMissResource(NearMissService service, Callers callers, RequestLanguage language) {
        this.service = service;
        this.callers = callers;
        this.language = language;
    }

    @GET
    @Path("/orders/{id}/near-misses")
    @Operation(summary = "The changes with which an order would get more, for its buyer; the smallest first")
    @APIResponse(responseCode = "200", description = "None when the order is covered, or can't be traded any longer")
    @APIResponse(responseCode = "404", description = "There is no such order, or it is somebody else's")
    public Uni<List<NearMissView>> ofOrder(@PathParam("id") UUID id) {
        return service.ofOrder(callers.current(), id, language.current());
    }

    @GET
    @Path("/orders/{id}/split-fill")
    @Operation(
            summary =
                    "The fewest harvests that fill an order, or how far it is from being filled and why, for its buyer")
    @APIResponse(
            responseCode = "200",
            description = "No harvests when nothing fills it, or it can't be traded any longer")
    @APIResponse(responseCode = "404", description = "There is no such order, or it is somebody else's")
    public Uni<SplitFillView> splitFill(@PathParam("id") UUID id) {
        return service.splitFill(callers.current(), id, language.current());
    }

    @GET
    @Path("/harvests/{id}/near-misses")
    @Operation(summary = "The changes with which a harvest would sell more, for its cooperative; the smallest first")
    @APIResponse(responseCode = "200", description = "None when all could be sold, or it can't be traded any longer")
    @APIResponse(responseCode = "404", description = "There is no such harvest, or it is somebody else's")
    public Uni<List<NearMissView>> ofHarvest(@PathParam("id") UUID id) {
        return service.ofHarvest(callers.current(), id, language.current());
    }
}
