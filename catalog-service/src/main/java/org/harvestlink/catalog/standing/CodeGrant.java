package org.harvestlink.catalog.standing;

import java.util.List;

/**
 * What a planting area or packing facility code allows.
 *
 * @param markets codes of the markets for which it was granted
 */
public record CodeGrant(CodeStatus status, List<String> markets) {

    /** True when fruit under this code may go to the market now. */
    public boolean opens(String market) {
        return status == CodeStatus.ACTIVE && markets.contains(market);
    }
}
