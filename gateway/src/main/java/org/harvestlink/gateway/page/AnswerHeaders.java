package org.harvestlink.gateway.page;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.harvestlink.gateway.Stage;

/** The security headers of every answer, also of refusals and of what the services answer. */
@ApplicationScoped
class AnswerHeaders {

    // Pages load from here alone and run no inline script or style; data: images are the API browser's own icons.
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    void register(@Observes Router router) {
        router.route().order(Stage.ANSWER_HEADERS).handler(context -> {
            context.addHeadersEndHandler(written -> complete(context));
            context.next();
        });
    }

    private static void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        ALWAYS.forEach(headers::set);
        Compression.choose(headers);
        if (context.request().isSSL() || "https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
        String path = context.normalizedPath();
        if (path.startsWith("/webjars/") || path.startsWith("/app/")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (!path.startsWith("/api/")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        // Answers depend on the login and on the language, and change with every promise: ask again each time.
        if (path.startsWith("/api/")) {
            headers.add(HttpHeaders.VARY, "Accept-Language, Authorization, Cookie");
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            }
        }
    }
}
