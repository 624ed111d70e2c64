package org.harvestlink.offer.order;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.SessionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** {@code /api/orders}. A buyer sees its own orders, an organizer all of them without their maximum prices. */
@Path("/api/orders")
@Tag(name = "Orders")
class OrderResource {

    private final OrderService service;
    private final SessionWrites writes;
    private final Callers callers;

    OrderResource(OrderService service, SessionWrites writes, Callers callers) {
        this.service = service;
        this.writes = writes;
        this.callers = callers;
    }

    @POST
    @RolesAllowed(Role.BUYER)
    @Operation(summary = "Post an order")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OwnOrderView.class)))
    @APIResponse(responseCode = "400", description = "Malformed; violations name the fields")
    @APIResponse(responseCode = "409", description = "The buyer has no profile yet")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another request")
    public Uni<Response> post(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewOrder wanted) {
        Caller caller = callers.current();
        return writes.post(
                new Ask(caller, key, "POST /api/orders", wanted), () -> service.post(Actor.of(caller), wanted)
                        .map(row -> Answer.created(
                                "/api/orders/" + row.order().id(), row.order().version(), OwnOrderView.of(row))));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "An order, for its buyer and the organizers")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {OwnOrderView.class, OrderView.class})))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Uni<Response> get(@PathParam("id") UUID id) {
        Caller caller = callers.current();
        if (!caller.isBuyer() && !caller.isOrganizer()) {
            throw Problem.notFound();
        }
        return service.get(id, Actor.of(caller)).map(row -> answer(row, caller));
    }

    @GET
    @RolesAllowed({Role.BUYER, Role.ORGANIZER})
    @Operation(summary = "The caller's own orders, or all of them for an organizer; the newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderPage.class)))
    public Uni<Page<Object>> list(
            @QueryParam("crop") String crop,
            @QueryParam("status") OrderStatus status,
            @Valid @BeanParam PageRequest page) {
        Caller caller = callers.current();
        return service.list(new OrderFilter(Actor.of(caller), crop, status), page)
                .map(rows -> new Page<>(
                        rows.items().stream().map(row -> view(row, caller)).toList(), rows.next()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.BUYER)
    @Operation(summary = "Revise an order; its crop stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnOrderView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "The order is withdrawn or over")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> put(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewOrder wanted) {
        Caller caller = callers.current();
        Actor buyer = Actor.of(caller);
        return writes.change(buyer, () -> service.revise(id, buyer, ifMatch, wanted))
                .map(row -> answer(row, caller));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.BUYER)
    @Operation(summary = "Withdraw an order; what is promised stays promised")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnOrderView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "The order is withdrawn or over already")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = callers.current();
        Actor buyer = Actor.of(caller);
        return writes.change(buyer, () -> service.withdraw(id, buyer, ifMatch)).map(row -> answer(row, caller));
    }

    private static Response answer(OrderRow row, Caller caller) {
        return Versions.ok(view(row, caller), row.order().version());
    }

    /** With the maximum price for the buyer whose order it is, and for nobody else. */
    private static Object view(OrderRow row, Caller caller) {
        boolean own = caller.isBuyer() && row.order().buyerId().equals(caller.organization());
        return own ? OwnOrderView.of(row) : OrderView.of(row);
    }
}
