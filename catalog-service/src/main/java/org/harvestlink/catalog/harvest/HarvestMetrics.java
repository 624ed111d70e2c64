package org.harvestlink.catalog.harvest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Counts what comes of listings: {@code harvestlink_listings_total{outcome}}. */
@Singleton
@Startup
class HarvestMetrics {

    private final Counter listed;
    private final Counter overCapacity;

    HarvestMetrics(MeterRegistry registry) {
        this.listed = counter(registry, "listed");
        this.overCapacity = counter(registry, "over-capacity");
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("harvestlink.listings")
                .description("Harvests that were listed, and those refused as more than their area can bear")
                .tag("outcome", outcome)
                .register(registry);
    }

    void listed() {
        listed.increment();
    }

    void overCapacity() {
        overCapacity.increment();
    }
}
