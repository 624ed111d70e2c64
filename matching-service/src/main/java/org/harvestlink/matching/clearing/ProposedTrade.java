package org.harvestlink.matching.clearing;

import java.time.LocalDate;
import java.util.UUID;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.clearing.Trade;

/**
 * Kilograms that a clearing gives to an order from a harvest.
 *
 * @param priceVndPerKg what the cooperative gets at its district: the equilibrium price
 * @param from the first day of delivery
 * @param to the last
 */
public record ProposedTrade(
        UUID harvestId, UUID orderId, long quantityKg, long priceVndPerKg, LocalDate from, LocalDate to) {

    /** A trade with the days on which it can be delivered. */
    public static ProposedTrade of(Trade trade, MarketFacts facts) {
        DaySpan days = new Pairing(trade.supply(), trade.demand(), facts)
                .deliveryDays()
                .orElseThrow();
        return new ProposedTrade(
                trade.supply().id(), trade.demand().id(), trade.kg(), trade.priceVndPerKg(), days.from(), days.to());
    }
}
