package org.harvestlink.catalog.reference;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.http.Page;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;

/** The reference data, for everybody. Each list is whole: its {@code next} is null. */
@Path("/api")
@Tag(name = "Reference")
@PermitAll
class ReferenceResource {

    private static final int SECONDS_TO_KEEP = 60;

    private final ReferenceBook book;
    private final AccessRules access;

    ReferenceResource(ReferenceBook book, AccessRules access) {
        this.book = book;
        this.access = access;
    }

    @GET
    @Path("/crops")
    @Operation(summary = "The crops, with season, shelf life and prices as far as they are known")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CropList.class)))
    public Response crops(@Context Request request) {
        return answer(request, byCode(book.content().crops().values()));
    }

    @GET
    @Path("/markets")
    @Operation(summary = "The markets")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MarketList.class)))
    public Response markets(@Context Request request) {
        return answer(request, byCode(book.content().markets().values()));
    }

    @GET
    @Path("/schemes")
    @Operation(summary = "The certification schemes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SchemeList.class)))
    public Response schemes(@Context Request request) {
        return answer(request, byCode(book.content().schemes().values()));
    }

    @GET
    @Path("/destinations")
    @Operation(summary = "The places of delivery, with the road from each former district")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DestinationList.class)))
    public Response destinations(@Context Request request) {
        return answer(request, byCode(book.content().destinations().values()));
    }

    @GET
    @Path("/communes")
    @Operation(summary = "The communes and wards since 1 July 2025, each with its former district")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommuneList.class)))
    public Response communes(@Context Request request) {
        return answer(request, byCode(book.content().communes().values()));
    }

    @GET
    @Path("/market-access")
    @Operation(
            summary = "The rules on which crop may enter which market when",
            description = "Where no rule is listed for a crop, market and day, access is unknown.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MarketAccessList.class)))
    @APIResponse(responseCode = "400", description = "The crop or the market is not known")
    public Uni<Response> marketAccess(
            @QueryParam("crop") String crop,
            @QueryParam("market") String market,
            @QueryParam("on") LocalDate on,
            @Context Request request) {
        if (crop != null) {
            book.requireCrop("crop", crop);
        }
        if (market != null) {
            book.requireMarkets("market", List.of(market));
        }
        return access.search(crop, market, on).map(rules -> answer(request, rules));
    }

    private static <T extends ReferenceItem> List<T> byCode(Collection<T> items) {
        return items.stream().sorted(Comparator.comparing(ReferenceItem::code)).toList();
    }

    private static Response answer(Request request, List<?> items) {
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(items.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null && unchanged.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw Problem.of(
                    ProblemType.STALE,
                    "Dữ liệu tham chiếu không còn như trong If-Match; xin tải lại mà không kèm If-Match.",
                    "The reference data are not what If-Match says; read them again without it.");
        }
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(new Page<>(items, null)).tag(tag);
        CacheControl keep = new CacheControl();
        keep.setMaxAge(SECONDS_TO_KEEP);
        return answer.cacheControl(keep).build();
    }

    // The lists' schemas for the OpenAPI document, which knows no generic types.

    record CropList(List<Crop> items, String next) {}

    record MarketList(List<Market> items, String next) {}

    record SchemeList(List<Scheme> items, String next) {}

    record DestinationList(List<Destination> items, String next) {}

    record CommuneList(List<Commune> items, String next) {}

    record MarketAccessList(List<MarketAccessView> items, String next) {}
}
