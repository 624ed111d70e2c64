package org.harvestlink.matching.engine.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.harvestlink.matching.engine.Certificate;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Grant;
import org.harvestlink.matching.engine.NastySeason;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.rule.RuleBook;

/** Columns and rules, two ways to the same answer. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class PairTestPropertiesTest {

    private static final RuleBook RULES = RuleBook.standard();

    private final Vocabulary words = new Vocabulary();
    private final HarvestColumns harvests = new HarvestColumns("MANGO", words);
    private final OrderColumns orders = new OrderColumns("MANGO", words);
    private final PairTest test =
            new PairTest("MANGO", harvests, orders, new Hauls(NastySeason.FACTS, words), NastySeason.FACTS);

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theColumnsAdmitExactlyThePairsThatTheRulesAdmit(@ForAll long seed) {
        NastySeason season = NastySeason.beyondReckoning(seed);
        List<Supply> supplies = season.harvests(12);
        List<Demand> demands = season.orders(12);
        int[] harvestSlots = supplies.stream().mapToInt(harvests::add).toArray();
        int[] orderSlots = demands.stream().mapToInt(orders::add).toArray();

        for (int h = 0; h < harvestSlots.length; h++) {
            for (int o = 0; o < orderSlots.length; o++) {
                Pairing pairing = new Pairing(supplies.get(h), demands.get(o), NastySeason.FACTS);
                boolean admitted = RULES.admits(pairing);
                assertThat(test.admits(harvestSlots[h], orderSlots[o]))
                        .describedAs("%s", pairing)
                        .isEqualTo(admitted);
                count(admitted);
            }
        }
    }

    @Property
    void whatHasPassedOfAWindowDoesNotCount(@ForAll long seed) {
        NastySeason season = NastySeason.beyondReckoning(seed);
        List<Supply> supplies = season.harvests(12);
        List<Demand> demands = season.orders(12);
        LocalDate today = season.today();

        for (Supply supply : supplies) {
            int harvest = harvests.add(supply);
            for (Demand demand : demands) {
                int order = orders.add(demand);
                assertThat(test.admits(harvest, order, Days.of(today))).isEqualTo(admittedOn(today, supply, demand));
                orders.remove(order);
            }
        }
    }

    @Property
    void aHarvestComesOutAsItWentInButForDaysBeyondReckoning(@ForAll long seed) {
        NastySeason season = NastySeason.beyondReckoning(seed);
        for (int change = 0; change < 60; change++) {
            Supply supply = season.harvest();

            int slot = harvests.add(supply);

            assertThat(harvests.supply(slot)).isEqualTo(reckoned(supply));
            if (season.number(3) > 0) {
                harvests.remove(slot);
            }
        }
    }

    private static Supply reckoned(Supply supply) {
        return new Supply(
                supply.id(),
                supply.cooperativeId(),
                supply.produce(),
                supply.openKg(),
                supply.window(),
                supply.askVndPerKg(),
                supply.minimumLotKg(),
                supply.district(),
                supply.certificates().stream()
                        .map(paper -> new Certificate(paper.scheme(), beginning(paper.from()), end(paper.to())))
                        .toList(),
                supply.grants().stream()
                        .map(paper -> new Grant(paper.market(), beginning(paper.from()), end(paper.to())))
                        .toList(),
                supply.sequence());
    }

    private static LocalDate beginning(LocalDate day) {
        return LocalDate.MIN.equals(day) ? null : LocalDate.MAX.equals(day) ? Days.day(Integer.MAX_VALUE - 1) : day;
    }

    private static LocalDate end(LocalDate day) {
        return LocalDate.MAX.equals(day) ? null : LocalDate.MIN.equals(day) ? Days.day(Integer.MIN_VALUE + 1) : day;
    }

    private static boolean admittedOn(LocalDate today, Supply supply, Demand demand) {
        if (supply.window().to().isBefore(today) || demand.delivery().to().isBefore(today)) {
            return false;
        }
        Supply remaining = new Supply(
                supply.id(),
                supply.cooperativeId(),
                supply.produce(),
                supply.openKg(),
                from(today, supply.window()),
                supply.askVndPerKg(),
                supply.minimumLotKg(),
                supply.district(),
                supply.certificates(),
                supply.grants(),
                supply.sequence());
        Demand wanted = new Demand(
                demand.id(),
                demand.buyerId(),
                demand.produce(),
                demand.openKg(),
                from(today, demand.delivery()),
                demand.destination(),
                demand.market(),
                demand.certificates(),
                demand.limits(),
                demand.sharing(),
                demand.sequence());
        return RULES.admits(new Pairing(remaining, wanted, NastySeason.FACTS));
    }

    private static DaySpan from(LocalDate today, DaySpan days) {
        return new DaySpan(days.from().isBefore(today) ? today : days.from(), days.to());
    }

    private static void count(boolean admitted) {
        Statistics.label("admitted").collect(admitted).coverage(coverage -> coverage.check(true)
                .percentage(percent -> percent >= 3));
    }
}
