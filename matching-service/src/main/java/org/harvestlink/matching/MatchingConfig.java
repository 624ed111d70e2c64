package org.harvestlink.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the market. */
@ConfigMapping(prefix = "harvestlink.matching")
public interface MatchingConfig {

    /** The most proposals that continuous matching keeps before one harvest or order that it looks partners for. */
    @WithDefault("20")
    int partners();

    /** How long kilograms stay reserved for a side that has not answered. */
    @WithDefault("PT24H")
    Duration hold();

    /** How long the search for partners rests when nobody rings. */
    @WithDefault("250ms")
    Duration rest();

    /** How many positions one round of the search takes up. */
    @WithDefault("50")
    int round();
}
