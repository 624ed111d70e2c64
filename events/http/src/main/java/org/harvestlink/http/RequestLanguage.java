package org.harvestlink.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language that the current request asks for. */
@ApplicationScoped
public class RequestLanguage {

    private final CurrentVertxRequest request;

    RequestLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The language of the caller, Vietnamese outside a request. */
    public Language current() {
        RoutingContext context = request.getCurrent();
        return Language.of(context == null ? null : context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
