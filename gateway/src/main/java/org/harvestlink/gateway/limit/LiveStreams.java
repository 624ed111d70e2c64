package org.harvestlink.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harvestlink.gateway.Stage;
import org.harvestlink.gateway.login.Login;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.gateway.problem.ProblemWriter;

/** Bounds the live streams that one login holds open, for each occupies a connection for as long as it lasts. */
@ApplicationScoped
class LiveStreams {

    private static final String RETRY_SECONDS = "5";

    private final LimitConfig config;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    LiveStreams(LimitConfig config) {
        this.config = config;
    }

    void register(@Observes Router router) {
        router.get("/api/live").order(Stage.RATE).handler(this::check);
    }

    private void check(RoutingContext context) {
        String caller = Login.of(context).map(Login::subject).orElse("");
        if (open.merge(caller, 1, Integer::sum) > config.liveStreams()) {
            release(caller);
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            ProblemWriter.end(context, GatewayProblems.tooManyStreams(config.liveStreams()));
            return;
        }
        Endings.add(context, () -> release(caller));
        context.next();
    }

    private void release(String caller) {
        open.computeIfPresent(caller, (login, streams) -> streams == 1 ? null : streams - 1);
    }
}
