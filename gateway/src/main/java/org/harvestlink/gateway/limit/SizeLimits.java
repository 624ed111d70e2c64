package org.harvestlink.gateway.limit;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.harvestlink.gateway.Stage;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.gateway.problem.ProblemWriter;
import org.harvestlink.http.Problem;

/** Refuses, before anything is read or verified, what is too large by its own announcement. */
@ApplicationScoped
class SizeLimits {

    private static final int HEADER_PUNCTUATION = 4;

    private final LimitConfig config;
    private final BodyLimit bodies;

    SizeLimits(LimitConfig config, BodyLimit bodies) {
        this.config = config;
        this.bodies = bodies;
    }

    void register(@Observes Router router) {
        router.route().order(Stage.SIZE).handler(this::check);
    }

    private void check(RoutingContext context) {
        Problem problem = refusal(context);
        if (problem == null) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        ProblemWriter.end(context, problem);
    }

    private Problem refusal(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > config.uri()) {
            return GatewayProblems.uriTooLong(config.uri());
        }
        if (bytes(request.headers()) > config.headers()) {
            return GatewayProblems.headersTooLarge(config.headers());
        }
        long limit = bodies.of(context.normalizedPath());
        return announced(request) > limit ? GatewayProblems.bodyTooLarge(limit) : null;
    }

    private static long bytes(MultiMap headers) {
        long bytes = 0;
        for (Map.Entry<String, String> header : headers) {
            bytes += header.getKey().length() + header.getValue().length() + HEADER_PUNCTUATION;
        }
        return bytes;
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }
}
