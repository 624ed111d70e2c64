package org.harvestlink.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Where the services are and how patient the gateway is with them. */
@ConfigMapping(prefix = "harvestlink.gateway.upstream")
public interface UpstreamConfig {

    URI catalogUrl();

    URI offersUrl();

    /** One for each instance of matching-service. */
    List<URI> matchingUrls();

    URI catalogManagementUrl();

    URI offersManagementUrl();

    List<URI> matchingManagementUrls();

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

    /** The addresses of a service's API, one for each of its instances. */
    default List<URI> urls(Upstream upstream) {
        return switch (upstream) {
            case CATALOG -> List.of(catalogUrl());
            case OFFERS -> List.of(offersUrl());
            case MATCHING -> matchingUrls();
        };
    }

    /** The addresses of a service's health and metrics, one for each of its instances. */
    default List<URI> managementUrls(Upstream upstream) {
        return switch (upstream) {
            case CATALOG -> List.of(catalogManagementUrl());
            case OFFERS -> List.of(offersManagementUrl());
            case MATCHING -> matchingManagementUrls();
        };
    }
}
