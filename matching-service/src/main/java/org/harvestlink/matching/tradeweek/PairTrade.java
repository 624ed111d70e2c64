package org.harvestlink.matching.tradeweek;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.clearing.Trade;

/**
 * What a cooperative and a buyer have to trade, all its harvests and orders together.
 *
 * @param kg by the clearing
 * @param surplusVnd kilograms × (worth to the order − ask − transport)
 * @param trades of which it is made
 */
record PairTrade(UUID cooperativeId, UUID buyerId, long kg, long surplusVnd, List<Trade> trades) {

    /** The trades of a clearing by the two who would meet. */
    static List<PairTrade> of(List<Trade> trades, MarketFacts facts) {
        Map<List<UUID>, List<Trade>> byPair = new LinkedHashMap<>();
        for (Trade trade : trades) {
            byPair.computeIfAbsent(
                            List.of(
                                    trade.supply().cooperativeId(),
                                    trade.demand().buyerId()),
                            pair -> new ArrayList<>())
                    .add(trade);
        }
        return byPair.entrySet().stream()
                .map(pair -> new PairTrade(
                        pair.getKey().get(0),
                        pair.getKey().get(1),
                        pair.getValue().stream().mapToLong(Trade::kg).sum(),
                        pair.getValue().stream()
                                .mapToLong(trade -> surplusVnd(trade, facts))
                                .sum(),
                        List.copyOf(pair.getValue())))
                .toList();
    }

    /** An order that tells no maximum is worth the crop's reference price; where there is none, its surplus is not known and 0. */
    static long surplusVnd(Trade trade, MarketFacts facts) {
        Long maximum = trade.demand().limits().maxVndPerKg();
        OptionalLong worth = maximum == null
                ? facts.referenceVndPerKgOf(trade.demand().produce().crop())
                : OptionalLong.of(maximum);
        long haul = new Pairing(trade.supply(), trade.demand(), facts)
                .haul()
                .map(Haul::vndPerKg)
                .orElse(0L);
        return worth.isEmpty()
                ? 0
                : trade.kg() * (worth.getAsLong() - trade.supply().askVndPerKg() - haul);
    }
}
