package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Role;

/** What an organizer looks at ahead: whom to invite, and what would be if something came otherwise. Nothing changes by it. */
@Path("/api/trade-weeks/{week}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trade weeks")
@RolesAllowed(Role.ORGANIZER)
public class ForesightResource {

    private final TradeWeekService weeks;
    private final Planning planning;
    private final Reads reads;
    private final Callers callers;

    ForesightResource(TradeWeekService weeks, Planning planning, Reads reads, Callers callers) {
        this.weeks = weeks;
        this.planning = planning;
        this.reads = reads;
        this.callers = callers;
    }

    /** Those whom it would be good to invite. */
    record Invitations(List<Invitation> items) {}

    @GET
    @Path("/invitations")
    @Operation(summary = "Who would cover what participants can't trade among themselves, the most kilograms first")
    public Uni<Invitations> invitations(@PathParam("week") UUID week) {
        return own(week, () -> new Invitations(planning.invitations(week)));
    }

    @POST
    @Path("/what-ifs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The figures of the plan if something came otherwise, beside those of the plan that holds")
    public Uni<WhatIf.Compared> ask(@PathParam("week") UUID week, @NotNull @Valid WhatIf question) {
        return own(week, () -> planning.compare(week, question));
    }

    private <T> Uni<T> own(UUID week, Supplier<T> answer) {
        Caller caller = callers.current();
        return reads.on(Actor.of(caller), connection -> weeks.own(connection, caller, week))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> answer.get());
    }
}
