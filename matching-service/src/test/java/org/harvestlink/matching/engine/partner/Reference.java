package org.harvestlink.matching.engine.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.harvestlink.matching.engine.Dated;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Produce;
import org.harvestlink.matching.engine.Supply;

/**
 * What suits whom, told a second time and as plainly as can be, day by day, without the engine's rules: the oracle that the
 * properties compare them with.
 */
final class Reference {

    private Reference() {}

    static boolean suits(Supply supply, Demand demand, MarketFacts facts) {
        Haul haul = facts.haul(supply.district(), demand.destination()).orElse(null);
        List<LocalDate> days = daysOfDelivery(supply, demand, haul == null ? 0 : haul.days());
        return sameProduce(supply.produce(), demand.produce())
                && !days.isEmpty()
                && certified(supply, demand, days.get(0))
                && days.stream()
                        .allMatch(day -> open(supply.grants(), g -> g.market().equals(demand.market()), day))
                && fresh(supply, facts, haul)
                && near(demand, haul)
                && affordable(supply, demand, haul)
                && largeEnough(supply, demand)
                && demand.sharing().hasRoomFor(supply.cooperativeId());
    }

    private static List<LocalDate> daysOfDelivery(Supply supply, Demand demand, int transit) {
        return supply.window()
                .from()
                .datesUntil(supply.window().to().plusDays(1))
                .map(day -> day.plusDays(transit))
                .filter(demand.delivery()::contains)
                .toList();
    }

    private static boolean sameProduce(Produce offered, Produce wanted) {
        return offered.crop().equals(wanted.crop())
                && same(offered.variety(), wanted.variety())
                && same(offered.grade(), wanted.grade());
    }

    /** Knows the names that {@link Season} deals out. */
    private static boolean same(String offered, String wanted) {
        return wanted == null || offered != null && offered.equals("GL4") == wanted.equals("GL4");
    }

    private static boolean certified(Supply supply, Demand demand, LocalDate first) {
        Predicate<String> holds = scheme -> first.datesUntil(
                        demand.delivery().to().plusDays(1))
                .allMatch(day -> open(supply.certificates(), c -> c.scheme().equals(scheme), day));
        return demand.certificates().allOf().stream().allMatch(holds)
                && (demand.certificates().anyOf().isEmpty()
                        || demand.certificates().anyOf().stream().anyMatch(holds));
    }

    private static <T extends Dated> boolean open(List<T> papers, Predicate<T> kind, LocalDate day) {
        return papers.stream().filter(kind).anyMatch(paper -> paper.inForceOn(day));
    }

    private static boolean fresh(Supply supply, MarketFacts facts, Haul haul) {
        Integer shelfLife = facts.shelfLifeDays().get(supply.produce().crop());
        return haul == null || shelfLife == null || haul.days() <= shelfLife;
    }

    private static boolean near(Demand demand, Haul haul) {
        Integer most = demand.limits().maxKm();
        return most == null || haul != null && haul.km() <= most;
    }

    private static boolean affordable(Supply supply, Demand demand, Haul haul) {
        Long most = demand.limits().maxVndPerKg();
        return most == null || supply.askVndPerKg() + (haul == null ? 0 : haul.vndPerKg()) <= most;
    }

    private static boolean largeEnough(Supply supply, Demand demand) {
        long kg = Math.min(supply.openKg(), demand.openKg());
        return kg > 0 && kg >= supply.minimumLotKg() && kg >= demand.sharing().minimumLotKg();
    }
}
