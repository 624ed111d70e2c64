package org.harvestlink.matching.match;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.matching.position.Commitments;

/** The matches that follow when their harvest or order is declared anew. */
@ApplicationScoped
class MatchCommitments implements Commitments {

    /** A promise takes its two positions in the order of their ids; who holds one already must not wait for another. */
    private static final String LOCK_OR_FAIL =
            "select id from position where id = any($1) order by id for no key update nowait";

    private final MatchRepository matches;

    MatchCommitments(MatchRepository matches) {
        this.matches = matches;
    }

    @Override
    public Uni<Void> withdraw(ActingConnection connection, UUID positionId, PositionKind kind, Instant at) {
        Cause gone = kind == PositionKind.HARVEST ? Cause.HARVEST_GONE : Cause.ORDER_GONE;
        return matches.openOf(connection, positionId).chain(open -> {
            List<Match> held = open.stream()
                    .filter(match -> match.status() == MatchStatus.HELD)
                    .toList();
            List<Transition> proposed = open.stream()
                    .filter(match -> match.status() == MatchStatus.PROPOSED)
                    .map(match -> MatchRules.withdraw(match, gone, at))
                    .toList();
            return lockPartners(connection, held)
                    .chain(() -> matches.applyStill(connection, proposed))
                    .chain(() -> release(connection, held, gone, at));
        });
    }

    @Override
    public Uni<Void> cover(ActingConnection connection, UUID harvestId, Instant at) {
        return matches.spreadShortfall(connection, harvestId, at);
    }

    private static Uni<Void> lockPartners(ActingConnection connection, List<Match> held) {
        if (held.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] both = held.stream()
                .flatMap(match -> List.of(match.harvestId(), match.orderId()).stream())
                .distinct()
                .toArray(UUID[]::new);
        return connection
                .preparedQuery(LOCK_OR_FAIL)
                .execute(Tuple.of((Object) both))
                .replaceWithVoid();
    }

    /** One after the other, each as it is by then: giving one back may ease the shortfall of the next. */
    private Uni<Void> release(ActingConnection connection, List<Match> held, Cause gone, Instant at) {
        Uni<Void> released = Uni.createFrom().voidItem();
        for (Match match : held) {
            released = released.chain(() -> matches.find(connection, match.id()))
                    .chain(now -> matches.apply(connection, MatchRules.withdraw(now.orElseThrow(), gone, at)))
                    .replaceWithVoid();
        }
        return released;
    }
}
