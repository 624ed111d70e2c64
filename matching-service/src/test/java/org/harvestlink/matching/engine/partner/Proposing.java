package org.harvestlink.matching.engine.partner;

import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Facts;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.harvestlink.matching.engine.rule.RuleBook;

/** Proposals among few partners, told by the partner's number, the part and the kilograms. At most four are asked for. */
final class Proposing {

    static final Matcher MATCHER = new Matcher(RuleBook.standard(), Facts.SON_LA);

    private Proposing() {}

    static List<Tuple> proposed(DemandBuilder order, SupplyBuilder... harvests) {
        return MATCHER
                .propose(
                        order.build(),
                        Arrays.stream(harvests).map(SupplyBuilder::build).toList(),
                        4)
                .stream()
                .map(proposal ->
                        Tuple.tuple(proposal.supply().id().getLeastSignificantBits(), proposal.part(), proposal.kg()))
                .toList();
    }

    static List<Tuple> proposed(SupplyBuilder harvest, DemandBuilder... orders) {
        return MATCHER
                .propose(
                        harvest.build(),
                        Arrays.stream(orders).map(DemandBuilder::build).toList(),
                        4)
                .stream()
                .map(proposal ->
                        Tuple.tuple(proposal.demand().id().getLeastSignificantBits(), proposal.part(), proposal.kg()))
                .toList();
    }

    static Tuple part(int partner, Part part, long kg) {
        return Tuple.tuple((long) partner, part, kg);
    }

    /** A harvest of its own cooperative, numbered alike. */
    static SupplyBuilder mango(int number, long ask, long kg) {
        return harvest()
                .id(number)
                .cooperative(number)
                .sequence(number)
                .ask(ask)
                .kg(kg);
    }

    static DemandBuilder wanted(int number, long kg) {
        return order().id(number).sequence(number).kg(kg);
    }
}
