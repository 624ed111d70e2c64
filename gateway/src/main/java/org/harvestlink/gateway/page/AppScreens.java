package org.harvestlink.gateway.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.harvestlink.gateway.Stage;

/**
 * Gives the web app's page to every address that no route of the gateway served: the app knows its screens itself. What
 * lies in the folder of somebody else, or looks like a file, goes on to Quarkus.
 */
@ApplicationScoped
class AppScreens {

    private static final Set<String> NOT_THE_APPS =
            Set.of("api", "app", "fonts", "login", "logout", "q", "readme", "status", "webjars");
    /** A harvest's page is written on the server. */
    private static final String HARVEST_PAGES = "/market/harvests/";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    void register(@Observes Router router) {
        router.route().order(Stage.APP).handler(context -> {
            if (isScreen(context)) {
                context.reroute("/");
            } else {
                context.next();
            }
        });
    }

    private static boolean isScreen(RoutingContext context) {
        String path = context.normalizedPath();
        String first = path.substring(1).split("/", 2)[0];
        return READING.contains(context.request().method())
                && !first.isEmpty()
                && !NOT_THE_APPS.contains(first)
                && !path.startsWith(HARVEST_PAGES)
                && !path.contains(".");
    }
}
