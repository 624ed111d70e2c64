package org.harvestlink.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.harvestlink.gateway.Stage;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.gateway.problem.ProblemWriter;

/**
 * Bounds the requests that are under way at once: beyond what the services get done, each further one would only make all of
 * them later. What is refused is refused at once, before anything of it is read, with word of when to come again; what is
 * accepted goes on as if nobody else were there. Writes take longest and would fill the whole room, so they have a part of it.
 * Live streams have a bound of their own.
 */
@ApplicationScoped
class Overload {

    private static final String RETRY_SECONDS = "2";

    private final Semaphore all;
    private final Semaphore writes;

    Overload(LimitConfig config) {
        this.all = new Semaphore(config.underWay());
        this.writes = new Semaphore(config.writesUnderWay());
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Stage.LOAD).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (context.normalizedPath().equals("/api/live")) {
            context.next();
            return;
        }
        List<Semaphore> places = isRead(context.request().method()) ? List.of(all) : List.of(writes, all);
        for (Semaphore place : places) {
            if (!place.tryAcquire()) {
                refuse(context);
                return;
            }
            Endings.add(context, place::release);
        }
        context.next();
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static void refuse(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        ProblemWriter.end(context, GatewayProblems.overloaded());
    }
}
