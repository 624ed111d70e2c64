package org.harvestlink.gateway.problem;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.harvestlink.gateway.Stage;

/** Answers what nobody else did. */
@ApplicationScoped
class LastRoutes {

    void register(@Observes Router router) {
        router.route()
                .order(Stage.NOBODY)
                .handler(context -> ProblemWriter.end(context, GatewayProblems.unknownPath()));
    }
}
