package org.harvestlink.gateway.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.harvestlink.gateway.Stage;
import org.jboss.logging.Logger;

/** Answers what nobody else did, and what broke on the way, without a word of the exception. */
@ApplicationScoped
class LastRoutes {

    private static final Logger LOG = Logger.getLogger(LastRoutes.class);

    void register(@Observes Router router) {
        router.route()
                .order(Stage.NOBODY)
                .handler(context -> ProblemWriter.end(context, GatewayProblems.unknownPath()))
                .failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        int status = context.statusCode();
        if (status == 405) {
            ProblemWriter.end(context, GatewayProblems.methodNotAllowed());
        } else if (status >= 400 && status < 500) {
            ProblemWriter.end(context, GatewayProblems.malformed());
        } else {
            LOG.errorf(context.failure(), "%s %s failed", context.request().method(), context.normalizedPath());
            ProblemWriter.end(context, GatewayProblems.fault());
        }
    }
}
