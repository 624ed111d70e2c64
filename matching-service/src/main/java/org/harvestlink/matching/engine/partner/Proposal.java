package org.harvestlink.matching.engine.partner;

import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Terms;
import org.harvestlink.matching.engine.rule.Judgement;

/**
 * A pairing that the market proposes to both sides. It reserves nothing.
 *
 * @param judgement why the two suit each other
 * @param part whether it belongs to the best split or stands by
 * @param terms the kilograms proposed; the ask as price, which keeps the buyer's maximum private; and the days of the
 *     order's window that the harvest can reach
 */
public record Proposal(Judgement judgement, Part part, Terms terms) {

    static Proposal of(Judgement judgement, Part part, long kg) {
        Supply supply = judgement.pairing().supply();
        DaySpan days = judgement.pairing().deliveryDays().orElseThrow();
        return new Proposal(judgement, part, new Terms(kg, supply.askVndPerKg(), days));
    }

    public Supply supply() {
        return judgement.pairing().supply();
    }

    public Demand demand() {
        return judgement.pairing().demand();
    }

    public long kg() {
        return terms.kg();
    }
}
