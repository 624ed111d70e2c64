package org.harvestlink.gateway.login;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Chooses how a request logs in: by its Authorization header when it has one, otherwise by the browser's session. The
 * two verify different audiences, so neither's token passes for the other's.
 */
@ApplicationScoped
class LoginTenants implements TenantResolver {

    /** The OIDC tenant of the browser's sessions, as named in the configuration. */
    static final String BROWSER = "browser";

    @Override
    public String resolve(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION) ? OidcUtils.DEFAULT_TENANT_ID : BROWSER;
    }
}
