package org.harvestlink.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how patient the gateway is with them. */
@ConfigMapping(prefix = "harvestlink.gateway.upstream")
public interface UpstreamConfig {

    URI catalogUrl();

    URI offersUrl();

    URI matchingUrl();

    URI catalogManagementUrl();

    URI offersManagementUrl();

    URI matchingManagementUrl();

    /** Longest wait for a connection, a free one of the pool included. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** Longest wait for the head of an answer once the request has been sent; live streams are exempt. */
    @WithDefault("30S")
    Duration answerTimeout();

    /** Longest silence on a connection in the middle of a body; live streams are exempt. */
    @WithDefault("60S")
    Duration silenceTimeout();

    /** Connections to each service for ordinary requests. */
    @WithDefault("128")
    int connections();

    /** Requests to each service that may wait for a connection; more are refused at once. */
    @WithDefault("1024")
    int waiting();

    /** Live streams open at once through this gateway. */
    @WithDefault("2000")
    int liveStreams();

    /** Bodies up to this many bytes are held until the answer, so that a request can be repeated on a fresh connection. */
    @WithDefault("65536")
    int repeatableBytes();

    /** The public address of a service's API. */
    default URI url(Upstream upstream) {
        return switch (upstream) {
            case CATALOG -> catalogUrl();
            case OFFERS -> offersUrl();
            case MATCHING -> matchingUrl();
        };
    }

    /** The address of a service's health and metrics. */
    default URI managementUrl(Upstream upstream) {
        return switch (upstream) {
            case CATALOG -> catalogManagementUrl();
            case OFFERS -> offersManagementUrl();
            case MATCHING -> matchingManagementUrl();
        };
    }
}
