package org.harvestlink.matching.engine.rule;

import java.util.Optional;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Text;

/**
 * The ask plus transport is at most what the buyer pays. The maximum is private: what is said of a price that suits is the
 * same for every maximum, and of one that is too dear only the buyer may read it. (Of a price that the sides choose the
 * cooperative reads nothing at all, see {@link RuleBook}.) Without a known distance only the ask is compared.
 */
final class PriceRule implements Rule {

    @Override
    public Verdict judge(Pairing pairing) {
        Long maximum = pairing.demand().limits().maxVndPerKg();
        long known = pairing.deliveredVndPerKg().orElse(pairing.supply().askVndPerKg());
        return maximum != null && known > maximum ? tooDear(known - maximum) : suits(pairing);
    }

    private static Verdict tooDear(long gap) {
        return Verdict.fail(
                        RuleName.PRICE,
                        Text.of("Đắt hơn %s", "%s too dear", Words.vndPerKg(gap)),
                        gap,
                        Gap.Unit.VND_PER_KG)
                .forBuyerOnly();
    }

    private static Verdict suits(Pairing pairing) {
        Text ask = Words.vndPerKg(pairing.supply().askVndPerKg());
        Optional<Haul> haul = pairing.haul();
        if (haul.isEmpty()) {
            return Verdict.note(
                    RuleName.PRICE,
                    Text.of(
                            "Giá chào %s phù hợp, chưa rõ cước vận chuyển",
                            "The ask of %s suits, transport is unknown", ask));
        }
        return Verdict.pass(
                RuleName.PRICE,
                Text.of(
                        "Giá chào %s và cước ước tính %s phù hợp với đơn",
                        "The ask of %s and an estimated %s for transport suit the order",
                        ask,
                        Words.vndPerKg(haul.get().vndPerKg())));
    }
}
