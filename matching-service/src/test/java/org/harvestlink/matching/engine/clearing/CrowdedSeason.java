package org.harvestlink.matching.engine.clearing;

import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;

/** Seeded harvests and orders that nearly all suit each other, so that what orders ask of all their trades together binds. */
final class CrowdedSeason {

    private static final int COOPERATIVES = 4;

    private CrowdedSeason() {}

    /** All kilograms are multiples of {@link PlainPattern#UNIT_KG}, at most {@code units} of them. */
    static PlainBook book(long seed, int harvests, int orders, int units) {
        Random dice = new Random(seed);
        List<Supply> supplies = new ArrayList<>();
        for (int i = 0; i < harvests; i++) {
            supplies.add(harvest()
                    .id(i)
                    .cooperative(dice.nextInt(COOPERATIVES))
                    .kg(kg(1 + dice.nextInt(units)))
                    .ask(8_000 + 500L * dice.nextInt(14))
                    .minimumLot(kg(dice.nextInt(3)))
                    .sequence(i)
                    .build());
        }
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            demands.add(order().id(i)
                    .kg(kg(1 + dice.nextInt(units)))
                    .maximum(dice.nextInt(4) == 0 ? null : 12_000L + 500 * dice.nextInt(20))
                    .minimumLot(kg(dice.nextInt(4)))
                    .suppliers(dice.nextBoolean() ? null : 1 + dice.nextInt(3))
                    .sharedBy(dice.nextInt(3) == 0 ? new long[] {dice.nextInt(COOPERATIVES)} : new long[] {})
                    .allOrNothing(dice.nextInt(3) == 0)
                    .sequence(i)
                    .build());
        }
        return new PlainBook(supplies, demands, Map.of());
    }

    private static long kg(int units) {
        return units * PlainPattern.UNIT_KG;
    }
}
