package org.harvestlink.imports;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Lets no body but an import's be larger than 1 MiB. The service's own limit, {@code quarkus.http.limits.max-body-size}, is
 * one for all paths, so it has to leave room for imports. The gateway has refused such bodies before, with an explanation.
 */
@ApplicationScoped
class BodyRoom {

    private static final long MOST_BYTES = 1 << 20;
    private static final Pattern IMPORT =
            Pattern.compile("/api/(?:[^/]+|trade-weeks/[^/]+/participants)/import(/preview|/file)?");
    /** Behind the limit of the whole service, before everything else. */
    private static final int ORDER = -1;

    private static final int TOO_LARGE = 413;

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(BodyRoom::check);
    }

    private static void check(RoutingContext context) {
        if (!IMPORT.matcher(context.normalizedPath()).matches()) {
            if (announced(context) > MOST_BYTES) {
                context.response()
                        .putHeader(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                        .setStatusCode(TOO_LARGE)
                        .end();
                return;
            }
            // Whoever reads the body counts against this one.
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MOST_BYTES);
        }
        context.next();
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
