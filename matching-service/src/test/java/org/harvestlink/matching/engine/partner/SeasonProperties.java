package org.harvestlink.matching.engine.partner;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.harvestlink.matching.engine.rule.RuleBook;

/** Random markets for the properties to hold on. */
abstract class SeasonProperties {

    static final int EVERYBODY = 100;

    final Matcher matcher = new Matcher(RuleBook.standard(), Season.FACTS);

    @Provide
    Arbitrary<List<Supply>> supplies() {
        return Season.supplies();
    }

    @Provide
    Arbitrary<List<Demand>> demands() {
        return Season.demands();
    }

    @Provide
    Arbitrary<Supply> supply() {
        return Season.supply().map(SupplyBuilder::build);
    }

    @Provide
    Arbitrary<Demand> demand() {
        return Season.demand().map(DemandBuilder::build);
    }

    static long splitKg(List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal -> proposal.part() == Part.SPLIT)
                .mapToLong(Proposal::kg)
                .sum();
    }
}
