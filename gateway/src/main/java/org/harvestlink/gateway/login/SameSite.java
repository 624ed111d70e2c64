package org.harvestlink.gateway.login;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.harvestlink.gateway.Stage;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.gateway.problem.ProblemWriter;

/**
 * Keeps other sites from writing with a browser's session: such a write needs {@code X-Requested-With}, which no form
 * can send, and the browser's own word ({@code Origin} or {@code Sec-Fetch-Site}) that it comes from here. Bearer
 * tokens are not sent by browsers on their own, so API clients are free of it.
 */
@ApplicationScoped
class SameSite {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Router router) {
        router.route("/api/*").order(Stage.SAME_SITE).handler(this::check);
    }

    private void check(RoutingContext context) {
        boolean session = Login.of(context).map(Login::session).orElse(false);
        if (!session || READING.contains(context.request().method()) || meantHere(context.request())) {
            context.next();
        } else {
            ProblemWriter.end(context, GatewayProblems.crossSite());
        }
    }

    private static boolean meantHere(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        boolean somethingSaid = origin != null || fetchSite != null;
        return somethingSaid
                && request.headers().contains("X-Requested-With")
                && (fetchSite == null || fetchSite.equals("same-origin"))
                && (origin == null || origin.equals(request.scheme() + "://" + request.authority()));
    }
}
