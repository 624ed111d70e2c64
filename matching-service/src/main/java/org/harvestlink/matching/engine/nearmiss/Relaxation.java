package org.harvestlink.matching.engine.nearmiss;

import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.rule.RuleName;

/** One change of an order that lets more harvests suit it. */
public interface Relaxation {

    /** The rule that it eases. */
    RuleName rule();

    /** The order with the change made. */
    Demand of(Demand demand);

    /** The change in words, a clause that begins a line. */
    Text text(Names names);

    /**
     * How much it asks of the buyer, on a scale of our own that only puts the rungs of a ladder in order: a day counts 100,
     * and so does one per cent of the price.
     */
    long effort();
}
