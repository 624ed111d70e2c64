package org.harvestlink.matching.season;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.delivery.Actor;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Role;

/** {@code /api/season}: the calendar for everybody, the flows for organizers. */
@Path("/api/season")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Season")
class SeasonResource {

    private final SeasonRepository repository;
    private final Callers callers;
    private final Clock clock;

    SeasonResource(SeasonRepository repository, Callers callers, Clock clock) {
        this.repository = repository;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            summary =
                    "What is picked, wanted and left over, by crop and ISO week, for everybody; twelve weeks unless told")
    public Uni<SeasonCalendar> weeks(@BeanParam SeasonQuery query) {
        DayWindow window = query.window(LocalDate.now(clock));
        return repository.weeks(query.crop, window).map(weeks -> new SeasonCalendar(window.from(), window.to(), weeks));
    }

    @GET
    @Path("/flows")
    @RolesAllowed(Role.ORGANIZER)
    @Operation(
            summary =
                    "Matched kilograms from districts to channels and places, for deliveries in the days asked for; of one trade week's meetings alone when it is named")
    public Uni<SeasonFlow.All> flows(@BeanParam SeasonQuery query, @QueryParam("tradeWeekId") UUID tradeWeekId) {
        return repository
                .flows(Actor.of(callers.current()), query.crop, query.window(LocalDate.now(clock)), tradeWeekId)
                .map(SeasonFlow.All::new);
    }
}
