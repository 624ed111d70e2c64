package org.harvestlink.matching.match;

import java.util.List;

/**
 * What the rules say of terms that two sides may agree on.
 *
 * @param harvestVersion the version of the harvest that was judged
 * @param orderVersion the version of the order that was judged
 */
record Findings(List<Reason> reasons, long harvestVersion, long orderVersion) {

    Findings {
        reasons = List.copyOf(reasons);
    }
}
