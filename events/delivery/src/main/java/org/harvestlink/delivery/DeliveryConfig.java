package org.harvestlink.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the delivery of events. */
@ConfigMapping(prefix = "harvestlink.delivery")
interface DeliveryConfig {

    /** The most events that the relay sends in one round. */
    @WithDefault("500")
    int batch();

    /** How long the relay rests when nobody rings: the delay of an event whose sender died before ringing. */
    @WithDefault("250ms")
    Duration rest();

    /** How long one round may take, Kafka's acknowledgements included. */
    @WithDefault("20s")
    Duration roundLimit();

    /** The first pause before an effect that failed for a passing reason is tried again; it doubles up to 2 s. */
    @WithDefault("100ms")
    Duration firstPause();

    /** How long sent events stay in the outbox, and with them how far back a live feed can be resumed. */
    @WithDefault("7d")
    Duration keepSent();

    /** How long the ids of taken-in events are remembered. */
    @WithDefault("30d")
    Duration keepReceived();

    /** How long the answers to POSTs are kept: within that time a repeated key gets the same answer. */
    @WithDefault("30d")
    Duration keepAnswers();
}
