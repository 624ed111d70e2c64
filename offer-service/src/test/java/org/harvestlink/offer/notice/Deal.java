package org.harvestlink.offer.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;
import org.harvestlink.offer.Market;

/** One match of a buyer, which matching tells step by step. */
final class Deal {

    private final Market market;
    private final UUID id = UUID.randomUUID();
    private final UUID buyer;
    private long version;

    Deal(Market market, UUID buyer) {
        this.market = market;
        this.buyer = buyer;
    }

    UUID id() {
        return id;
    }

    /** Says on Kafka that the match has come to that state; 10,000 kg of mango at 12,000 VND/kg. */
    Deal comesTo(MatchStatus status, Side... acceptedBy) {
        version++;
        market.hears(EventType.of(status), state(status, acceptedBy));
        return this;
    }

    private MatchState state(MatchStatus status, Side... acceptedBy) {
        LocalDate from = LocalDate.now().plusDays(10);
        return new MatchState(
                id,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                buyer,
                "MANGO",
                10_000,
                null,
                0L,
                12_000,
                new Delivery(from, from.plusDays(5), "HUUNGHI"),
                status,
                List.of(acceptedBy),
                status == MatchStatus.HELD ? Instant.now().plusSeconds(3_600) : null,
                Origin.CONTINUOUS,
                null,
                version);
    }
}
