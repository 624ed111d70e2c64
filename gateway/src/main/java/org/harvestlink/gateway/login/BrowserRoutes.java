package org.harvestlink.gateway.login;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import org.harvestlink.gateway.Stage;
import org.jboss.logging.Logger;

/** {@code /login} and {@code /logout} of a browser. The code flow itself is done by the path permission on /login. */
@ApplicationScoped
class BrowserRoutes {

    private static final Logger LOG = Logger.getLogger(BrowserRoutes.class);

    private static final int FOUND = 302;
    private static final BiConsumer<RoutingContext, Throwable> NO_CHALLENGE = (context, failure) -> {};

    void register(@Observes Router router) {
        router.get("/login").order(0).handler(context -> redirect(context, LocalTarget.of(to(context))));
        router.route("/login").order(0).failureHandler(this::failed);
        router.route("/login/callback").order(0).failureHandler(this::failed);
        router.get("/login/refused").order(Stage.LOGIN).handler(context -> redirect(context, "/?login=refused"));
        router.get("/logout").order(Stage.LOGIN).handler(this::logout);
    }

    // The code flow speaks through failures: where to go next is one of them.
    private void failed(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof AuthenticationRedirectException next) {
            redirect(context, next.getRedirectUri());
        } else if (failure instanceof AuthenticationException) {
            redirect(context, "/?login=refused");
        } else {
            LOG.warnf("Login failed: %s", failure);
            redirect(context, "/?login=unavailable");
        }
    }

    private static String to(RoutingContext context) {
        return context.queryParams().get("to");
    }

    // Logging in on the way out would be absurd, so a session that does not hold is simply forgotten. Another site may
    // not log people out either.
    private void logout(RoutingContext context) {
        if ("cross-site".equals(context.request().getHeader("Sec-Fetch-Site"))) {
            redirect(context, "/");
            return;
        }
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, NO_CHALLENGE);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(identity -> forget(context), failure -> leave(context, failure));
    }

    private void leave(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException toKeycloak) {
            redirect(context, toKeycloak.getRedirectUri());
        } else {
            forget(context);
        }
    }

    private void forget(RoutingContext context) {
        context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(OidcUtils::isSessionCookie)
                .toList()
                .forEach(name -> context.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/")
                                .setHttpOnly(true)
                                .setMaxAge(0)));
        redirect(context, "/");
    }

    private static void redirect(RoutingContext context, String location) {
        if (context.response().headWritten()) {
            return;
        }
        context.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, location)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
