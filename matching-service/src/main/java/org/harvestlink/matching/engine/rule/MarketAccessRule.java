package org.harvestlink.matching.engine.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Text;

/** The harvest may enter the order's market on every day on which it would be delivered. */
final class MarketAccessRule implements Rule {

    @Override
    public Verdict judge(Pairing pairing) {
        String market = pairing.demand().market();
        Text name = pairing.facts().names().market(market);
        Coverage coverage = new Coverage(
                pairing.supply().grants().stream()
                        .filter(grant -> grant.market().equals(market))
                        .toList(),
                pairing.deliveryDays().orElse(pairing.demand().delivery()));
        return coverage.complete()
                ? Verdict.pass(
                        RuleName.MARKET_ACCESS,
                        Text.of("Được vào thị trường %s suốt đợt giao", "May enter %s throughout the delivery", name))
                : closed(name, coverage);
    }

    private static Verdict closed(Text market, Coverage coverage) {
        int year = coverage.needed().to().getYear();
        Optional<LocalDate> opening = coverage.beginsLate();
        if (opening.isPresent()) {
            Text day = Words.day(opening.get(), year);
            return Verdict.fail(
                    RuleName.MARKET_ACCESS,
                    Text.of("Chỉ được vào thị trường %s từ ngày %s", "May not enter %s before %s", market, day),
                    coverage.daysBefore(opening.get()),
                    Gap.Unit.DAYS);
        }
        Optional<LocalDate> end = coverage.expires();
        if (end.isPresent()) {
            Text day = Words.day(end.get(), year);
            return Verdict.fail(
                    RuleName.MARKET_ACCESS,
                    Text.of("Chỉ được vào thị trường %s đến hết ngày %s", "May not enter %s after %s", market, day),
                    coverage.daysAfter(end.get()),
                    Gap.Unit.DAYS);
        }
        return Verdict.fail(RuleName.MARKET_ACCESS, Text.of("Chưa được vào thị trường %s", "May not enter %s", market));
    }
}
