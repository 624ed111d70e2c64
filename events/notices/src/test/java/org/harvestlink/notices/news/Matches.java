package org.harvestlink.notices.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;

/** States of a match: 10,000 kg of mango at 12,000 VND/kg for the Hữu Nghị gate. */
public final class Matches {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID HARVEST = UUID.randomUUID();
    private static final UUID ORDER = UUID.randomUUID();
    public static final UUID COOPERATIVE = UUID.randomUUID();
    public static final UUID BUYER = UUID.randomUUID();

    private Matches() {}

    public static MatchState in(MatchStatus status, Side... acceptedBy) {
        return with(status, 10_000, 12_000, 0, acceptedBy);
    }

    public static MatchState with(
            MatchStatus status, long quantityKg, long price, long shortfallKg, Side... acceptedBy) {
        return new MatchState(
                ID,
                HARVEST,
                ORDER,
                COOPERATIVE,
                BUYER,
                "MANGO",
                quantityKg,
                status == MatchStatus.DELIVERED ? 9_800L : null,
                shortfallKg,
                price,
                new Delivery(LocalDate.of(2027, 6, 6), LocalDate.of(2027, 6, 20), "HUUNGHI"),
                status,
                List.of(acceptedBy),
                status == MatchStatus.HELD ? Instant.parse("2027-05-30T07:05:00Z") : null,
                Origin.CONTINUOUS,
                null,
                3);
    }
}
