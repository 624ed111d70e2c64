package org.harvestlink.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the access token of the current request. */
@ApplicationScoped
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The caller of the current request.
     *
     * @throws Problem 401 without a login, 403 when the token names no organization
     */
    public Caller current() {
        return ifLoggedIn()
                .orElseThrow(() -> Problem.of(
                        ProblemType.LOGIN_NEEDED, "Gửi kèm Authorization: Bearer.", "Send Authorization: Bearer."));
    }

    /**
     * The caller of the current request, or empty without a login, for what everybody may read.
     *
     * @throws Problem 403 when the token names no organization
     */
    public Optional<Caller> ifLoggedIn() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(new Caller(token.getSubject(), organization(token), Set.copyOf(identity.getRoles())))
                : Optional.empty();
    }

    private static UUID organization(JsonWebToken token) {
        try {
            return UUID.fromString(String.valueOf(token.<Object>getClaim("organization")));
        } catch (IllegalArgumentException none) {
            throw Problem.of(
                    ProblemType.FORBIDDEN,
                    "Tài khoản chưa gắn với hợp tác xã hay bên mua nào.",
                    "The account belongs to no cooperative or buyer.");
        }
    }
}
