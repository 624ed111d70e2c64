package org.harvestlink.matching.match;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Language;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;
import org.harvestlink.matching.position.Listings;
import org.harvestlink.matching.position.Search;

/** The matches of the caller: reading them, proposing, and answering. */
@Path("/api/matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
@RolesAllowed({Role.COOPERATIVE, Role.BUYER, Role.ORGANIZER})
public class MatchResource {

    private final MatchService service;
    private final Listings listings;
    private final ConnectionWrites writes;
    private final Search search;
    private final Callers callers;
    private final RequestLanguage language;

    MatchResource(
            MatchService service,
            Listings listings,
            ConnectionWrites writes,
            Search search,
            Callers callers,
            RequestLanguage language) {
        this.service = service;
        this.listings = listings;
        this.writes = writes;
        this.search = search;
        this.callers = callers;
        this.language = language;
    }

    @GET
    @Operation(summary = "The caller's matches, newest first; all of them for an organizer")
    public Uni<Page<MatchView>> list(
            @QueryParam("status") MatchStatus status,
            @QueryParam("harvestId") UUID harvestId,
            @QueryParam("orderId") UUID orderId,
            @Valid @BeanParam PageRequest page) {
        return service.list(
                callers.current(),
                new MatchFilter(status, harvestId, orderId),
                page.afterId(),
                page.limit,
                language.current());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One match with its reasons and history")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return service.get(callers.current(), id, language.current()).map(view -> Versions.ok(view, view.version()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COOPERATIVE, Role.BUYER})
    @Operation(summary = "A direct proposal to a harvest or an order, which reserves its kilograms")
    public Uni<Response> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewMatch proposal) {
        Caller caller = callers.current();
        Language reader = language.current();
        Ask ask = new Ask(caller, key, "POST /api/matches", proposal);
        return listings.pair(proposal.harvestId(), proposal.orderId())
                .chain(pair ->
                        writes.post(ask, connection -> service.propose(connection, caller, pair, proposal, reader)
                                .map(view -> Answer.created("/api/matches/" + view.id(), view.version(), view))))
                .invoke(search::ring);
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Role.COOPERATIVE, Role.BUYER})
    @Operation(summary = "Accept: the first side's acceptance reserves the kilograms, the second's makes the agreement")
    public Uni<Response> accept(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(description = "Nothing, or an empty object", required = false) NoBody none) {
        Caller caller = callers.current();
        Language reader = language.current();
        return step(
                caller,
                key,
                id,
                "acceptance",
                null,
                connection -> service.accept(connection, caller, id, ifMatch, reader));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({Role.COOPERATIVE, Role.BUYER})
    @Operation(summary = "Refuse a proposal or a hold; what was reserved is open again")
    public Uni<Response> refuse(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = false) @Valid Because because) {
        Caller caller = callers.current();
        Language reader = language.current();
        return step(
                caller,
                key,
                id,
                "refusal",
                because,
                connection -> service.refuse(connection, caller, id, because.reason(), ifMatch, reader));
    }

    @POST
    @Path("/{id}/counter-offer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COOPERATIVE, Role.BUYER})
    @Operation(summary = "Offer other kilograms, price or days, and accept them by that")
    public Uni<Response> counter(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CounterOffer counter) {
        Caller caller = callers.current();
        Language reader = language.current();
        return step(
                caller,
                key,
                id,
                "counter-offer",
                counter,
                connection -> service.counter(connection, caller, id, counter, ifMatch, reader));
    }

    @POST
    @Path("/{id}/delivery")
    @RolesAllowed({Role.COOPERATIVE, Role.BUYER})
    @Operation(
            summary =
                    "Say that the fruit has been handed over, as agreed or as weighed within the tolerance; the rest is"
                            + " open again, a surplus is taken from what is open")
    public Uni<Response> deliver(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(description = "Nothing when it weighed what was agreed", required = false) @Valid
                    Weighed weighed) {
        Caller caller = callers.current();
        Language reader = language.current();
        return step(
                caller,
                key,
                id,
                "delivery",
                weighed,
                connection -> service.deliver(connection, caller, id, weighed, ifMatch, reader));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Role.COOPERATIVE, Role.BUYER})
    @Operation(summary = "Call an agreement off; its kilograms are open again, and the other side reads the reason")
    public Uni<Response> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = false) @Valid Because because) {
        Caller caller = callers.current();
        Language reader = language.current();
        return step(
                caller,
                key,
                id,
                "cancellation",
                because,
                connection -> service.cancel(connection, caller, id, because.reason(), ifMatch, reader));
    }

    private Uni<Response> step(
            Caller caller,
            String key,
            UUID id,
            String verb,
            Object body,
            Function<ActingConnection, Uni<MatchView>> effect) {
        Ask ask = new Ask(caller, key, "POST /api/matches/" + id + "/" + verb, body);
        return writes.post(ask, connection -> effect.apply(connection).map(view -> Answer.ok(view.version(), view)))
                .invoke(search::ring);
    }
}
