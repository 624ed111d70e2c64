package org.harvestlink.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.harvestlink.gateway.Stage;
import org.harvestlink.gateway.limit.BodyLimit;
import org.harvestlink.gateway.limit.Endings;

/** Proxies every path that a service owns. */
@ApplicationScoped
class ServiceRoutes {

    private static final long UNKNOWN = -1;

    private final UpstreamConfig config;
    private final Origins origins;
    private final BodyLimit bodies;

    ServiceRoutes(UpstreamConfig config, Origins origins, BodyLimit bodies) {
        this.config = config;
        this.origins = origins;
        this.bodies = bodies;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Stage.PROXY).handler(this::route);
    }

    private void route(RoutingContext context) {
        Routes.owner(context.normalizedPath())
                .ifPresentOrElse(upstream -> accept(context, upstream).onSuccess(this::forward), context::next);
    }

    // A body that fails to arrive has lost its client, so nobody is left to be answered.
    private Future<Exchange> accept(RoutingContext context, Upstream upstream) {
        HttpServerRequest request = context.request();
        long length = length(request);
        if (length == 0) {
            return Future.succeededFuture(Exchange.held(context, upstream, null));
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        if (length == UNKNOWN || length > config.repeatableBytes()) {
            BodyLimit.Counted counted = bodies.count(request, context.normalizedPath());
            return Future.succeededFuture(Exchange.streamed(context, upstream, counted, length));
        }
        Future<Exchange> held = request.body().map(body -> Exchange.held(context, upstream, Body.body(body)));
        request.resume();
        return held;
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return Long.parseLong(length);
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? UNKNOWN : 0;
    }

    private void forward(Exchange exchange) {
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), origins.client())
                .origin(proxy -> origins.open(exchange))
                .addInterceptor(new ForwardedHeaders(config.urls(exchange.upstream()), exchange))
                .addInterceptor(new Repeats(exchange))
                .addInterceptor(Endings.of(exchange.context()))
                .handle(exchange.context().request());
    }
}
