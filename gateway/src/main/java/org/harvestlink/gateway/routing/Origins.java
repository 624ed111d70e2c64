package org.harvestlink.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The bounded connections to the services: one pool for requests, one for live streams, which must not starve them. */
@ApplicationScoped
class Origins {

    private static final int KEEP_ALIVE_SECONDS = 30;
    /** So often a request may be given a connection that has just been closed, before its service counts as unreachable. */
    private static final int CLOSED_IN_A_ROW = 8;

    private final UpstreamConfig config;
    private final HttpClient requests;
    private final HttpClient streams;
    private final AtomicInteger turn = new AtomicInteger();

    Origins(Vertx vertx, UpstreamConfig config) {
        this.config = config;
        this.requests = vertx.createHttpClient(
                new HttpClientOptions()
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setIdleTimeout(Math.toIntExact(config.silenceTimeout().toMillis())),
                pool(config.connections(), config.waiting()));
        this.streams = vertx.createHttpClient(new HttpClientOptions(), pool(config.liveStreams(), 0));
    }

    private static PoolOptions pool(int connections, int waiting) {
        return new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(waiting);
    }

    /** The client of ordinary requests, which the proxy is made with. */
    HttpClient client() {
        return requests;
    }

    /**
     * A request on a connection to one of the service's instances, which take turns; one that can't be reached is passed
     * over. Fails with {@link NotSent} when no connection is to be had.
     */
    Future<HttpClientRequest> open(Exchange exchange) {
        List<URI> instances = config.urls(exchange.upstream());
        int first = Math.floorMod(turn.getAndIncrement(), instances.size());
        Future<HttpClientRequest> opened = open(exchange, instances.get(first));
        for (int i = 1; i < instances.size(); i++) {
            URI next = instances.get((first + i) % instances.size());
            opened = opened.recover(unreachable -> open(exchange, next));
        }
        return opened;
    }

    private Future<HttpClientRequest> open(Exchange exchange, URI instance) {
        return connect(exchange, options(exchange, instance), CLOSED_IN_A_ROW)
                // What goes wrong is told by the failed answer; without a handler it would be logged as well.
                .onSuccess(request -> request.exceptionHandler(told -> {}))
                .recover(cause -> Future.failedFuture(new NotSent(cause)));
    }

    /**
     * Each client that hangs up closes a connection of the pool, which may just then be given to somebody else: that one has
     * sent nothing yet, and takes another.
     */
    private Future<HttpClientRequest> connect(Exchange exchange, RequestOptions options, int more) {
        HttpClient client = exchange.live() ? streams : requests;
        return client.request(options)
                .recover(cause -> cause instanceof HttpClosedException && more > 0
                        ? connect(exchange, options, more - 1)
                        : Future.failedFuture(cause));
    }

    private RequestOptions options(Exchange exchange, URI url) {
        boolean tls = "https".equals(url.getScheme());
        RequestOptions options = new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80)
                .setSsl(tls)
                .setConnectTimeout(config.connectTimeout().toMillis());
        // A streamed upload may rightly take longer than any wait for an answer: the silence of its connection bounds
        // it.
        return exchange.live() || !exchange.repeatable()
                ? options
                : options.setIdleTimeout(config.answerTimeout().toMillis());
    }

    /** The service never saw the request. */
    static final class NotSent extends Exception {

        private static final long serialVersionUID = 1L;

        NotSent(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
