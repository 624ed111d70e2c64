package org.harvestlink.matching.live;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Role;

/** {@code GET /api/live}. */
@Path("/api/live")
@Tag(name = "Live")
public class LiveResource {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final LiveFeed feed;
    private final Callers callers;
    private final JsonWebToken token;
    private final Clock clock;

    LiveResource(LiveFeed feed, Callers callers, JsonWebToken token, Clock clock) {
        this.feed = feed;
        this.callers = callers;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.COOPERATIVE, Role.BUYER, Role.ORGANIZER})
    @Operation(summary = "The caller's own matches and positions as they change; resumable with Last-Event-ID")
    @APIResponse(
            responseCode = "200",
            description = "Events named after their type, such as match.held; their data is the entity's whole state",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> live(
            @HeaderParam("Last-Event-ID") String lastEventId, @Parameter(hidden = true) @Context Sse sse) {
        UUID organization = callers.current().organization();
        Long wanted = lastEventId == null || lastEventId.isBlank() ? null : place(lastEventId);
        return feed.start(wanted)
                .onItem()
                .transformToMulti(start -> Multi.createBy()
                        .concatenating()
                        .streams(
                                Multi.createFrom().item(beginning(sse, start)),
                                Multi.createBy()
                                        .merging()
                                        .streams(heartbeat(sse), events(sse, feed.behind(start, organization)))))
                .select()
                .first(untilLoginEnds());
    }

    /**
     * The first beat goes out at once: a reader knows that it is connected, and from which place on, so that it misses
     * nothing when it has to come back before it has heard anything.
     */
    private static OutboundSseEvent beginning(Sse sse, long start) {
        return sse.newEventBuilder().id(Long.toString(start)).comment("live").build();
    }

    private static Multi<OutboundSseEvent> heartbeat(Sse sse) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(HEARTBEAT)
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(beat -> sse.newEventBuilder().comment("live").build());
    }

    private static Multi<OutboundSseEvent> events(Sse sse, Multi<LiveFeed.Entry> entries) {
        return entries.map(entry -> sse.newEventBuilder()
                .id(Long.toString(entry.position()))
                .name(entry.type())
                .mediaType(MediaType.TEXT_PLAIN_TYPE) // the body is JSON text already
                .data(entry.body())
                .build());
    }

    /** The stream ends with the login that opened it; a client whose login was renewed comes back with its last id. */
    private Duration untilLoginEnds() {
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.compareTo(Duration.ZERO) > 0 ? left : Duration.ofMillis(1);
    }

    private static long place(String lastEventId) {
        try {
            return Long.parseLong(lastEventId.trim());
        } catch (NumberFormatException e) {
            throw Problem.invalid("Last-Event-ID", "không phải mã của luồng này", "is not an id of this feed");
        }
    }
}
