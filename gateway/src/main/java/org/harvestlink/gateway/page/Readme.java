package org.harvestlink.gateway.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The README of the version that runs, as plain text. */
@ApplicationScoped
class Readme {

    void register(@Observes Router router) {
        router.get("/readme").order(0).handler(context -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .sendFile("README.md")
                .onFailure(missing -> context.next()));
    }
}
