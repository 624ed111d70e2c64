package org.harvestlink.matching.engine.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.harvestlink.matching.engine.Certificate;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.EstimatedHaulage;
import org.harvestlink.matching.engine.Grant;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Requirement;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.SupplyBuilder;

/** Small random markets around a year end, dense enough that many pairs suit each other, with many ties. */
final class Season {

    static final MarketFacts FACTS = new MarketFacts(
            Map.of("HN", Map.of("123", 199, "125", 272), "HCM", Map.of("123", 1_905, "125", 1_978)),
            Map.of("LONGAN", 2),
            Map.of("MANGO", 16_000L),
            Names.NONE,
            new EstimatedHaulage());

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 27);

    private Season() {}

    static Arbitrary<List<Supply>> supplies() {
        return supply().list().ofMinSize(2).ofMaxSize(8).map(builders -> {
            List<Supply> supplies = new ArrayList<>();
            for (SupplyBuilder builder : builders) {
                supplies.add(builder.id(supplies.size()).build());
            }
            return supplies;
        });
    }

    static Arbitrary<List<Demand>> demands() {
        return demand().list().ofMinSize(2).ofMaxSize(8).map(builders -> {
            List<Demand> demands = new ArrayList<>();
            for (DemandBuilder builder : builders) {
                demands.add(builder.id(demands.size()).build());
            }
            return demands;
        });
    }

    static Arbitrary<SupplyBuilder> supply() {
        return Builders.withBuilder(SupplyBuilder::harvest)
                .use(crop())
                .in(SupplyBuilder::crop)
                .use(name())
                .in(SupplyBuilder::variety)
                .use(name())
                .in(SupplyBuilder::grade)
                .use(kg())
                .in(SupplyBuilder::kg)
                .use(days())
                .in(SupplyBuilder::picked)
                .use(Arbitraries.longs().between(10, 14).map(n -> n * 1_000))
                .in(SupplyBuilder::ask)
                .use(lot())
                .in(SupplyBuilder::minimumLot)
                .use(Arbitraries.of("123", "125", "125", "125", "123", "125", "999"))
                .in(SupplyBuilder::from)
                .use(Arbitraries.longs().between(1, 4))
                .in(SupplyBuilder::cooperative)
                .use(certificate().list().ofMaxSize(3))
                .in(SupplyBuilder::certificates)
                .use(grant().list().ofMinSize(1).ofMaxSize(4))
                .in(SupplyBuilder::grants)
                .use(Arbitraries.longs().between(1, 3))
                .in(SupplyBuilder::sequence)
                .build();
    }

    static Arbitrary<DemandBuilder> demand() {
        return Builders.withBuilder(DemandBuilder::order)
                .use(crop())
                .in(DemandBuilder::crop)
                .use(name().injectNull(0.9))
                .in(DemandBuilder::variety)
                .use(name().injectNull(0.9))
                .in(DemandBuilder::grade)
                .use(kg())
                .in(DemandBuilder::kg)
                .use(days())
                .in(DemandBuilder::delivered)
                .use(Arbitraries.of("HN", "HN", "HN", "HN", "HCM", "HCM", "NOWHERE"))
                .in(DemandBuilder::to)
                .use(Arbitraries.of("VN", "VN", "VN", "CN"))
                .in(DemandBuilder::market)
                .use(requirement())
                .in(DemandBuilder::certificates)
                .use(Arbitraries.longs().between(12, 40).map(n -> n * 1_000).injectNull(0.5))
                .in((builder, max) -> builder.maximum(max))
                .use(Arbitraries.of(200, 1_950).injectNull(0.8))
                .in(DemandBuilder::within)
                .use(lot())
                .in(DemandBuilder::minimumLot)
                .use(Arbitraries.integers().between(1, 3).injectNull(0.6))
                .in(DemandBuilder::suppliers)
                .use(Arbitraries.of(false, false, false, true))
                .in(DemandBuilder::allOrNothing)
                .use(Arbitraries.longs().between(1, 3))
                .in(DemandBuilder::sequence)
                .build();
    }

    private static Arbitrary<String> crop() {
        return Arbitraries.frequency(Tuple.of(19, "MANGO"), Tuple.of(1, "LONGAN"));
    }

    private static Arbitrary<String> name() {
        return Arbitraries.of("tròn", "TRON", "GL4").injectNull(0.3);
    }

    private static Arbitrary<Long> kg() {
        return Arbitraries.longs()
                .between(0, 40)
                .withDistribution(RandomDistribution.uniform())
                .map(n -> n * 250);
    }

    private static Arbitrary<Long> lot() {
        return Arbitraries.of(0L, 0L, 0L, 0L, 500L, 1_000L, 2_500L);
    }

    private static Arbitrary<LocalDate> day(int spread) {
        return Arbitraries.integers().between(0, spread).map(FIRST_DAY::plusDays);
    }

    private static Arbitrary<DaySpan> days() {
        return Combinators.combine(day(8), Arbitraries.integers().between(0, 12))
                .as((from, more) -> new DaySpan(from, from.plusDays(more)));
    }

    private static Arbitrary<Certificate> certificate() {
        return Combinators.combine(
                        Arbitraries.of("VIETGAP", "GLOBALGAP"), day(4).injectNull(0.7), day(18).injectNull(0.5))
                .as(Certificate::new);
    }

    private static Arbitrary<Grant> grant() {
        return Combinators.combine(Arbitraries.of("VN", "VN", "CN"), day(4).injectNull(0.8), day(18).injectNull(0.8))
                .as(Grant::new);
    }

    private static Arbitrary<Requirement> requirement() {
        Arbitrary<List<String>> schemes = Arbitraries.frequency(
                Tuple.of(12, List.of()), Tuple.of(2, List.of("VIETGAP")), Tuple.of(1, List.of("VIETGAP", "GLOBALGAP")));
        return Combinators.combine(schemes, schemes).as(Requirement::of);
    }
}
