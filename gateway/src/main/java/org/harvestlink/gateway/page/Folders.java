package org.harvestlink.gateway.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.harvestlink.gateway.Stage;

/** Brings the address of a plain page, such as {@code /api/browser}, to the page's folder, where its links hold. */
@ApplicationScoped
class Folders {

    private static final List<String> PAGES = List.of("/api/browser", "/status");
    private static final int PERMANENT = 308;

    void register(@Observes Router router) {
        for (String page : PAGES) {
            router.getWithRegex(page).order(Stage.PROXY).handler(context -> context.response()
                    .setStatusCode(PERMANENT)
                    .putHeader(HttpHeaders.LOCATION, page + "/")
                    .end());
        }
    }
}
