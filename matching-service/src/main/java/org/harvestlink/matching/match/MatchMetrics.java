package org.harvestlink.matching.match;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.harvestlink.contract.MatchStatus;

/** Counts the steps that matches have taken, by the status that they came to. */
@ApplicationScoped
class MatchMetrics {

    private final MeterRegistry registry;

    MatchMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(MatchStatus status) {
        registry.counter("harvestlink.matches", "status", status.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
