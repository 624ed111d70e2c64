package org.harvestlink.gateway.login;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * The verified login of a request.
 *
 * @param subject the login's id, unique in the realm
 * @param token the access token, which the services verify again
 * @param session whether it came with the browser's cookie and not with an Authorization header
 */
public record Login(String subject, String token, boolean session) {

    private static final String KEY = Login.class.getName();

    /** The login of the request, empty for an anonymous one. */
    public static Optional<Login> of(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    void attach(RoutingContext context) {
        context.put(KEY, this);
    }

    @Override
    public String toString() {
        return "Login[" + subject + "]";
    }
}
