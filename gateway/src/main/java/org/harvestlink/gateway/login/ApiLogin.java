package org.harvestlink.gateway.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.harvestlink.gateway.Stage;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.gateway.problem.ProblemWriter;

/**
 * Verifies the login of every API request. One without a login passes, for the service decides what is public; one
 * whose token or session does not hold gets 401 and never a redirect.
 */
@ApplicationScoped
class ApiLogin {

    private static final Set<String> WITHOUT_LOGIN = Set.of("/api/health", "/api/openapi", "/api/browser");
    private static final BiConsumer<RoutingContext, Throwable> NO_CHALLENGE = (context, failure) -> {};

    private final TenantConfigBean tenants;

    ApiLogin(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Stage.LOGIN).handler(this::verify);
    }

    private void verify(RoutingContext context) {
        if (WITHOUT_LOGIN.contains(context.normalizedPath())) {
            context.next();
            return;
        }
        // Verification may wait for Keycloak's keys; what arrives meanwhile must not be lost.
        context.request().pause();
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, NO_CHALLENGE);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(identity -> admit(context, identity), failure -> refuse(context));
    }

    private void admit(RoutingContext context, SecurityIdentity identity) {
        boolean header = context.request().headers().contains(HttpHeaders.AUTHORIZATION);
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (!identity.isAnonymous() && token != null && identity.getPrincipal() instanceof JsonWebToken jwt) {
            new Login(jwt.getSubject(), token.getToken(), !header).attach(context);
            context.next();
        } else if (header) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context) {
        if (!tenants.getDefaultTenant().ready()) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            ProblemWriter.end(context, GatewayProblems.loginUnavailable());
            return;
        }
        context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        ProblemWriter.end(context, GatewayProblems.loginNotValid());
    }
}
