package org.harvestlink.http;

import io.quarkus.oidc.OIDCException;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows the failure that means that Keycloak's keys can't be had at present: who calls is not known, and may ask again. */
@ApplicationScoped
class LoginOutage implements Outage {

    @Override
    public boolean explains(Throwable failure) {
        return failure instanceof OIDCException;
    }
}
