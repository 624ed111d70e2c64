package org.harvestlink.gateway.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.harvestlink.gateway.Stage;

/** Brings {@code /api/browser} to the folder of the API browser's page. */
@ApplicationScoped
class BrowserPage {

    private static final int PERMANENT = 308;

    void register(@Observes Router router) {
        router.getWithRegex("/api/browser").order(Stage.PROXY).handler(context -> context.response()
                .setStatusCode(PERMANENT)
                .putHeader(HttpHeaders.LOCATION, "/api/browser/")
                .end());
    }
}
