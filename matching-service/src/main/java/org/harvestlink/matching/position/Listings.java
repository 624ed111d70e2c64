package org.harvestlink.matching.position;

import com.github.f4b6a3.uuid.util.UuidUtil;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Problem;

/**
 * Finds the harvest and the order that a request names. A listing reaches this service by way of its event, so one that
 * was made a moment ago may still be on its way: its UUIDv7 tells its age, and a young one is waited for.
 */
@ApplicationScoped
public class Listings {

    private static final Duration YOUNG = Duration.ofSeconds(10);
    /** For what another instance takes in; what this one does is heard of at once. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Reads reads;
    private final PositionRepository positions;
    private final Arrivals arrivals;
    private final Clock clock;

    Listings(Reads reads, PositionRepository positions, Arrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.reads = reads;
        this.positions = positions;
        this.clock = clock;
    }

    /** The positions of a harvest and an order; fails with a 404 problem when either does not exist. */
    public Uni<Pair> pair(UUID harvestId, UUID orderId) {
        return known(List.of(harvestId, orderId)).map(found -> pair(found, harvestId, orderId));
    }

    /** The position of a harvest or an order; fails with a 404 problem when there is none. */
    public Uni<Position> one(PositionKind kind, UUID id) {
        return known(List.of(id)).map(found -> {
            Position position = found.get(id);
            if (position == null || position.kind() != kind) {
                throw Problem.notFound();
            }
            return position;
        });
    }

    private Uni<Map<UUID, Position>> known(List<UUID> ids) {
        boolean worthWaiting = ids.stream().anyMatch(this::young);
        return known(ids, clock.instant().plus(worthWaiting ? PATIENCE : Duration.ZERO));
    }

    private Uni<Map<UUID, Position>> known(List<UUID> ids, Instant until) {
        return reads.on(Actor.MARKET, connection -> positions.find(connection, ids))
                .chain(found -> {
                    boolean all = found.keySet().containsAll(ids);
                    return all || !clock.instant().isBefore(until)
                            ? Uni.createFrom().item(found)
                            : arrivals.any(ids, LOOK_AGAIN).chain(() -> known(ids, until));
                });
    }

    private static Pair pair(Map<UUID, Position> found, UUID harvestId, UUID orderId) {
        Position harvest = found.get(harvestId);
        Position order = found.get(orderId);
        if (harvest == null || order == null || !Pair.fits(harvest, order)) {
            throw Problem.notFound();
        }
        return new Pair(harvest, order);
    }

    private boolean young(UUID id) {
        if (!UuidUtil.isTimeOrderedEpoch(id)) {
            return false;
        }
        Instant made = UuidUtil.getInstant(id);
        return made.isAfter(clock.instant().minus(YOUNG));
    }
}
