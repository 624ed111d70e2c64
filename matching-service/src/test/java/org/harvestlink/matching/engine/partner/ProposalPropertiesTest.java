package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;

/** What holds for every proposal, on random markets. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class ProposalPropertiesTest extends SeasonProperties {

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsProposedForAnOrderKeepsEveryPromise(
            @ForAll("demand") Demand demand,
            @ForAll("supplies") List<Supply> supplies,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        List<Proposal> proposals = matcher.propose(demand, supplies, limit);

        assertNotIdle(proposals);
        assertSound(proposals, limit);
        assertThat(splitKg(proposals)).isLessThanOrEqualTo(demand.openKg());
        assertThat(proposals).extracting(proposal -> proposal.supply().id()).doesNotHaveDuplicates();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsProposedForAHarvestKeepsEveryPromise(
            @ForAll("supply") Supply supply,
            @ForAll("demands") List<Demand> demands,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        List<Proposal> proposals = matcher.propose(supply, demands, limit);

        assertNotIdle(proposals);
        assertSound(proposals, limit);
        assertThat(splitKg(proposals)).isLessThanOrEqualTo(supply.openKg());
        assertThat(proposals).extracting(proposal -> proposal.demand().id()).doesNotHaveDuplicates();
        assertThat(proposals).allSatisfy(proposal -> {
            if (proposal.demand().sharing().allOrNothing()) {
                assertThat(proposal.kg()).isEqualTo(proposal.demand().openKg());
            }
        });
    }

    private static void assertSound(List<Proposal> proposals, int limit) {
        assertThat(proposals).hasSizeLessThanOrEqualTo(limit).allSatisfy(proposal -> {
            Pairing pairing = proposal.judgement().pairing();
            assertThat(proposal.judgement().compatible()).isTrue();
            assertThat(Reference.suits(proposal.supply(), proposal.demand(), Season.FACTS))
                    .isTrue();
            assertThat(proposal.kg()).isBetween(pairing.minimumLotKg(), pairing.tradableKg());
            assertThat(proposal.terms().priceVndPerKg())
                    .isEqualTo(proposal.supply().askVndPerKg());
            assertThat(proposal.terms().days().common(proposal.demand().delivery()))
                    .contains(proposal.terms().days());
        });
        assertThat(proposals).extracting(Proposal::part).isSorted();
    }

    /** Over all tries, enough markets must have several partners for the properties to mean something. */
    private static void assertNotIdle(List<Proposal> proposals) {
        Statistics.label("several partners").collect(proposals.size() > 1).coverage(coverage -> coverage.check(true)
                .percentage(percent -> percent >= 10));
    }
}
