package org.harvestlink.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one caller may ask of the gateway. */
@ConfigMapping(prefix = "harvestlink.gateway.limit")
public interface LimitConfig {

    Rate login();

    Rate anonymous();

    /** Largest body. */
    @WithDefault("1M")
    MemorySize body();

    /** Largest body of an import, at {@code /import} and below. */
    @WithDefault("20M")
    MemorySize importBody();

    /** Longest path and query, in characters. */
    @WithDefault("8192")
    int uri();

    /** Most bytes of all headers together; a session's cookies take about 6,000. */
    @WithDefault("16384")
    int headers();

    /** Requests of all callers that may be under way at once, live streams aside. */
    @WithDefault("128")
    int underWay();

    /**
     * Of those, what is not only read: so few that each is done before a service's own patience of five seconds ends, on two
     * processors that do some sixteen writes a second under four times what they sustain.
     */
    @WithDefault("48")
    int writesUnderWay();

    /** Live streams that one login may have open. */
    @WithDefault("20")
    int liveStreams();

    /** A steady rate and the burst on top of a pause. */
    interface Rate {

        /** Requests a second in the long run. */
        int perSecond();

        /** Requests at once after a pause. */
        int burst();
    }
}
