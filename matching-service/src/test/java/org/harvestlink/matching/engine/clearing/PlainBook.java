package org.harvestlink.matching.engine.clearing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.NastySeason;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.rule.RuleBook;

/** What pairs of a season's book are worth, by the rules themselves and the words of the documentation. */
record PlainBook(List<Supply> supplies, List<Demand> demands, Map<UUID, Long> priorities) {

    private static final RuleBook RULES = RuleBook.standard();

    static PlainBook of(long seed, int harvests, int orders) {
        NastySeason season = new NastySeason(seed);
        List<Supply> supplies = season.harvests(harvests);
        List<Demand> demands = season.orders(orders);
        UUID first = supplies.get(0).id();
        return new PlainBook(supplies, demands, Map.of(first, season.number(3_000) - 1_000L));
    }

    ClearingBook book() {
        return new ClearingBook(supplies, demands, NastySeason.FACTS, priorities);
    }

    /** Null where a rule fails. */
    Long[][] values() {
        Long[][] values = new Long[supplies.size()][demands.size()];
        for (int harvest = 0; harvest < supplies.size(); harvest++) {
            for (int order = 0; order < demands.size(); order++) {
                values[harvest][order] = value(supplies.get(harvest), demands.get(order));
            }
        }
        return values;
    }

    Long value(Supply supply, Demand demand) {
        if (!RULES.admits(new Pairing(supply, demand, NastySeason.FACTS))) {
            return null;
        }
        Long maximum = demand.limits().maxVndPerKg();
        long worth = maximum != null
                ? maximum
                : NastySeason.FACTS.referenceVndPerKg().get("MANGO");
        long transport = haul(supply, demand).map(Haul::vndPerKg).orElseGet(() -> dearest(demand));
        return worth - supply.askVndPerKg() - transport + priorities.getOrDefault(supply.id(), 0L);
    }

    private long dearest(Demand demand) {
        return supplies.stream()
                .flatMap(supply -> haul(supply, demand).stream())
                .mapToLong(Haul::vndPerKg)
                .max()
                .orElse(0);
    }

    private static Optional<Haul> haul(Supply supply, Demand demand) {
        return NastySeason.FACTS.haul(supply.district(), demand.destination());
    }

    long[] supply() {
        return supplies.stream().mapToLong(Supply::openKg).toArray();
    }

    long[] demand() {
        return demands.stream().mapToLong(Demand::openKg).toArray();
    }
}
