package org.harvestlink.matching.engine.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Facts;
import org.harvestlink.matching.engine.Language;
import org.harvestlink.matching.engine.NastySeason;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.partner.Matcher;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.junit.jupiter.api.Test;

class HarvestMissesTest {

    private final Matcher oracle = new Matcher(RuleBook.standard(), NastySeason.FACTS);

    @Test
    void theLadderOfAHarvestTellsWhatWouldSellMore() {
        SupplyBuilder harvest = harvest().kg(50_000).minimumLot(5_000);

        assertThat(told(
                        harvest,
                        order().id(1).kg(4_000),
                        order().id(2).kg(10_000).delivered("2027-06-24", "2027-06-30"),
                        order().id(3).kg(20_000).allOf("VIETGAP"),
                        order().id(4).kg(30_000).market("CN")))
                .containsExactly(
                        "Selling lots of any size: 4,000 kg more to sell",
                        "Keeping fruit for 3 days longer: 10,000 kg more to sell",
                        "With a VietGAP certificate: 20,000 kg more to sell",
                        "With access to China: 30,000 kg more to sell");
    }

    @Test
    void anOrderForWhichTheFruitIsTooDearHasNoPartInTheLadder() {
        SupplyBuilder harvest = harvest().kg(50_000).ask(20_000);

        assertThat(told(harvest, order().id(1).kg(10_000).maximum(15_000))).isEmpty();
        assertThat(told(harvest, order().id(1).kg(10_000).maximum(15_000).delivered("2027-06-24", "2027-06-30")))
                .isEmpty();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everyRungBringsWhatItSays(@ForAll long seed) {
        NastySeason season = new NastySeason(seed);
        List<Demand> demands = season.orders(60);
        CropBook book = new CropBook("MANGO", NastySeason.FACTS);
        demands.forEach(book::put);
        Supply supply = season.harvest();
        Set<UUID> now = partners(supply, demands);

        HarvestLadder ladder = HarvestMisses.of(supply, book);

        assertThat(ladder.reachKg()).isEqualTo(reach(supply, demands));
        ladder.rungs().forEach(rung -> {
            Supply changed = rung.change().of(supply);
            assertThat(rung.changed()).isEqualTo(changed);
            assertThat(rung.gainedKg())
                    .isEqualTo(reach(changed, demands) - ladder.reachKg())
                    .isPositive();
            Set<UUID> then = new HashSet<>(partners(changed, demands));
            then.removeAll(now);
            assertThat(then).hasSize(rung.orders()).containsAll(rung.examples());
        });
    }

    private long reach(Supply supply, List<Demand> demands) {
        return Math.min(
                supply.openKg(),
                oracle.partnersOf(supply, demands).stream()
                        .mapToLong(pairing -> pairing.demand().openKg())
                        .sum());
    }

    private Set<UUID> partners(Supply supply, List<Demand> demands) {
        return oracle.partnersOf(supply, demands).stream()
                .map(Pairing::demand)
                .map(Demand::id)
                .collect(Collectors.toSet());
    }

    private static List<String> told(SupplyBuilder harvest, DemandBuilder... orders) {
        CropBook book = new CropBook("MANGO", Facts.SON_LA);
        for (DemandBuilder each : orders) {
            book.put(each.build());
        }
        return HarvestMisses.of(harvest.build(), book).rungs().stream()
                .map(rung -> rung.text().in(Language.EN))
                .toList();
    }
}
