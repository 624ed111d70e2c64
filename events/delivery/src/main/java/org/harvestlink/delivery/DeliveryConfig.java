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

    /** How long the relay waits for one statement. */
    @WithDefault("20s")
    Duration roundLimit();

    /** How long the effect of one event may take before it is tried again. */
    @WithDefault("30s")
    Duration effectLimit();

    /** How long PostgreSQL works on one statement before it gives it up. */
    @WithDefault("15s")
    Duration statementLimit();

    /**
     * How long a transaction may do nothing before PostgreSQL ends it and frees its locks: more than Kafka's delivery
     * limit, for which the relay's transaction waits.
     */
    @WithDefault("60s")
    Duration idleTransactionLimit();

    /** How long to wait for a connection, be it for PostgreSQL to accept it or for the pool to have a free one. */
    @WithDefault("5s")
    Duration connectionLimit();

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
