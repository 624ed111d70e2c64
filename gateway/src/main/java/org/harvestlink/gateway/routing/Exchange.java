package org.harvestlink.gateway.routing;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import java.util.Set;
import org.harvestlink.gateway.limit.BodyLimit;

/**
 * One request on its way to a service.
 *
 * @param body what to send, null for none
 * @param repeatable whether the body can be sent again
 * @param counted the body while it streams through, null when it is held or there is none
 */
record Exchange(RoutingContext context, Upstream upstream, Body body, boolean repeatable, BodyLimit.Counted counted) {

    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    static Exchange held(RoutingContext context, Upstream upstream, Body body) {
        return new Exchange(context, upstream, body, true, null);
    }

    static Exchange streamed(RoutingContext context, Upstream upstream, BodyLimit.Counted counted, long length) {
        return new Exchange(context, upstream, Body.body(counted, length), false, counted);
    }

    boolean live() {
        return Routes.isLive(context.normalizedPath());
    }

    /** Path and query as the routing understood them, so that the service cannot understand them differently. */
    String uri() {
        String query = context.request().query();
        return query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query;
    }

    /** Whether sending the request twice has the effect of sending it once (RFC 9110 section 9.2.2, or by its key). */
    boolean idempotent() {
        return IDEMPOTENT.contains(context.request().method())
                || context.request().headers().contains("Idempotency-Key");
    }

    boolean tooLarge() {
        return counted != null && counted.exceeded();
    }
}
