package org.harvestlink.matching.engine.rule;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Text;

/** Fruit loaded on some day of the harvest arrives on some day of the delivery, before its shelf life is over. */
final class DateRule implements Rule {

    @Override
    public Verdict judge(Pairing pairing) {
        Optional<DaySpan> days = pairing.deliveryDays();
        if (days.isEmpty()) {
            return missed(pairing.arrivals(), pairing.demand().delivery());
        }
        OptionalInt shelfLife =
                pairing.facts().shelfLifeDaysOf(pairing.supply().produce().crop());
        Optional<Haul> haul = pairing.haul();
        if (haul.isPresent() && shelfLife.isPresent() && haul.get().days() > shelfLife.getAsInt()) {
            return spoiled(haul.get().days(), shelfLife.getAsInt());
        }
        Text plan = plan(pairing.supply().window(), haul, days.get(), shelfLife);
        return haul.isPresent() && shelfLife.isPresent()
                ? Verdict.pass(RuleName.DATES, plan)
                : Verdict.note(RuleName.DATES, plan);
    }

    private static Verdict missed(DaySpan arrivals, DaySpan delivery) {
        if (arrivals.from().isAfter(delivery.to())) {
            long late = ChronoUnit.DAYS.between(delivery.to(), arrivals.from());
            return Verdict.fail(RuleName.DATES, Text.of("Trễ %s", "%s late", Words.days(late)), late, Gap.Unit.DAYS);
        }
        long early = ChronoUnit.DAYS.between(arrivals.to(), delivery.from());
        return Verdict.fail(RuleName.DATES, Text.of("Sớm %s", "%s early", Words.days(early)), early, Gap.Unit.DAYS);
    }

    private static Verdict spoiled(int transit, int shelfLife) {
        int over = transit - shelfLife;
        return Verdict.fail(
                RuleName.DATES,
                Text.of(
                        "Xe đi %s, quá hạn bảo quản %s",
                        "%s on the road, %s beyond the shelf life", Words.days(transit), Words.days(over)),
                over,
                Gap.Unit.DAYS);
    }

    private static Text plan(DaySpan harvest, Optional<Haul> haul, DaySpan delivery, OptionalInt shelfLife) {
        return Text.of(
                "Thu hoạch %s, %s, giao %s, %s",
                "Harvested %s, %s, delivered %s, %s",
                Words.span(harvest),
                road(haul),
                Words.span(delivery),
                keeping(shelfLife));
    }

    private static Text road(Optional<Haul> haul) {
        if (haul.isEmpty()) {
            return new Text("chưa rõ quãng đường", "road distance unknown");
        }
        int days = haul.get().days();
        return days == 0
                ? new Text("xe đến trong ngày", "on the road less than a day")
                : Text.of("xe đi %s", "%s on the road", Words.days(days));
    }

    private static Text keeping(OptionalInt shelfLife) {
        return shelfLife.isEmpty()
                ? new Text("chưa rõ hạn bảo quản", "shelf life unknown")
                : Text.of("trong hạn bảo quản %s", "within its shelf life of %s", Words.days(shelfLife.getAsInt()));
    }
}
