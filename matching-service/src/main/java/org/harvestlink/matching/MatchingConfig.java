package org.harvestlink.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

    /**
     * How many percent a delivery may weigh more or less than was agreed. An allowance is rounded down to whole kilograms.
     */
    @WithDefault("5")
    @Min(0)
    @Max(50)
    int tolerancePercent();

    /** How long the search for partners rests when nobody rings. */
    @WithDefault("250ms")
    Duration rest();

    /** How many positions one round of the search takes up. */
    @WithDefault("50")
    int round();
}
