package org.harvestlink.notices.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of webhooks. */
@ConfigMapping(prefix = "harvestlink.webhooks")
interface WebhookConfig {

    /** Whether they may lead to this machine, with or without TLS: for a stack of a developer's own. */
    @WithDefault("false")
    boolean loopback();

    /** How often somebody looks for what is due. */
    @WithDefault("2s")
    Duration lookEvery();

    /** How many an organization may have. */
    @WithDefault("10")
    int most();

    /** How long a receiver may take until it has answered. */
    @WithDefault("10s")
    Duration timeout();

    /** The pause after the first attempt. Each is four times the one before, up to six hours. */
    @WithDefault("5s")
    Duration firstPause();

    /** After so many attempts a delivery is given up; with the usual pauses after a day. */
    @WithDefault("10")
    int attempts();

    /** How many deliveries are under way at once, in each instance of the service. */
    @WithDefault("32")
    int underway();
}
