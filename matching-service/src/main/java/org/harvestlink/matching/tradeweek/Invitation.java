package org.harvestlink.matching.tradeweek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.contract.Side;
import org.harvestlink.matching.engine.clearing.Trade;
import org.harvestlink.matching.position.Position;

/**
 * Somebody who does not take part in an event, and should.
 *
 * @param addsKg what those who take part would trade with it of what they can't trade among themselves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Invitation(UUID organizationId, String name, Side kind, long addsKg) {

    private static final int MOST = 200;

    /** What is left of positions after a clearing. */
    static List<Position> left(List<Position> inside, List<PairTrade> trades) {
        Map<UUID, Long> traded = new HashMap<>();
        for (PairTrade pair : trades) {
            for (Trade trade : pair.trades()) {
                traded.merge(trade.supply().id(), trade.kg(), Long::sum);
                traded.merge(trade.demand().id(), trade.kg(), Long::sum);
            }
        }
        return inside.stream()
                .map(position -> open(position, position.openKg() - traded.getOrDefault(position.id(), 0L)))
                .filter(position -> position.openKg() > 0)
                .toList();
    }

    /** Those of one kind who take part, and those of the other who don't. */
    static List<Position> facing(PositionKind kind, List<Position> left, List<Position> outside) {
        return Stream.concat(
                        left.stream().filter(position -> position.kind() == kind),
                        outside.stream().filter(position -> position.kind() != kind))
                .toList();
    }

    /** The outsiders of these trades, the most kilograms first. */
    static List<Invitation> of(List<PairTrade> trades, List<Position> outside) {
        Map<UUID, Position> strangers = new HashMap<>();
        outside.forEach(position -> strangers.putIfAbsent(position.ownerId(), position));
        Map<UUID, Long> kg = new HashMap<>();
        for (PairTrade trade : trades) {
            kg.merge(trade.cooperativeId(), trade.kg(), Long::sum);
            kg.merge(trade.buyerId(), trade.kg(), Long::sum);
        }
        return kg.entrySet().stream()
                .filter(one -> strangers.containsKey(one.getKey()))
                .map(one -> invitation(strangers.get(one.getKey()), one.getValue()))
                .sorted(Comparator.comparingLong(Invitation::addsKg)
                        .reversed()
                        .thenComparing(Invitation::organizationId))
                .limit(MOST)
                .toList();
    }

    private static Invitation invitation(Position position, long kg) {
        boolean harvest = position.listing() instanceof HarvestState;
        return new Invitation(
                position.ownerId(),
                harvest
                        ? position.harvest().cooperativeName()
                        : position.order().buyerName(),
                harvest ? Side.COOPERATIVE : Side.BUYER,
                kg);
    }

    private static Position open(Position position, long openKg) {
        return new Position(
                position.id(),
                position.kind(),
                position.ownerId(),
                position.crop(),
                position.listed(),
                openKg,
                position.shortfallKg(),
                position.arrivedAt(),
                position.listing());
    }
}
