package org.harvestlink.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.harvestlink.gateway.Stage;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.gateway.problem.ProblemWriter;

/**
 * Bounds the requests that are under way at once: beyond what the services get done, each further one would only make all of
 * them later. What is refused is refused at once, before anything of it is read, with word of when to come again; what is
 * accepted goes on as if nobody else were there. Live streams have a bound of their own.
 */
@ApplicationScoped
class Overload {

    private static final String RETRY_SECONDS = "2";

    private final int most;
    private final AtomicInteger underWay = new AtomicInteger();

    Overload(LimitConfig config) {
        this.most = config.underWay();
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Stage.LOAD).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (context.normalizedPath().equals("/api/live")) {
            context.next();
        } else if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            ProblemWriter.end(context, GatewayProblems.overloaded());
        } else {
            Endings.add(context, underWay::decrementAndGet);
            context.next();
        }
    }
}
