package org.harvestlink.matching.engine.nearmiss;

import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.rule.RuleName;

/** One change of a harvest, or of its papers, that lets it suit more orders. Never its price; see {@link HarvestMisses}. */
public interface HarvestChange {

    /** The rule that it eases. */
    RuleName rule();

    /** The harvest with the change made. */
    Supply of(Supply supply);

    /** The change in words, a clause that begins a line. */
    Text text(Names names);

    /** How much it asks of the cooperative, on the scale of {@link Relaxation#effort}. */
    long effort();
}
