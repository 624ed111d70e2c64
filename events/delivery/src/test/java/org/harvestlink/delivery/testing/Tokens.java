package org.harvestlink.delivery.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of the form that Keycloak gives out, signed with the key that the service under test trusts. */
public final class Tokens {

    public static final String AUDIENCE = "harvestlink-api";

    private Tokens() {}

    public static String cooperative(UUID cooperativeId) {
        return of("cooperative", cooperativeId, Duration.ofMinutes(15));
    }

    public static String buyer(UUID buyerId) {
        return of("buyer", buyerId, Duration.ofMinutes(15));
    }

    public static String organizer(UUID organizationId) {
        return of("organizer", organizationId, Duration.ofMinutes(15));
    }

    /** A token of that role; a negative {@code life} makes one that has expired. */
    public static String of(String role, UUID organization, Duration life) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.issuer("http://localhost/realms/harvestlink")
                .subject(role + "-" + organization)
                .preferredUserName(role)
                .audience(AUDIENCE)
                .claim("organization", organization.toString())
                .claim("realm_access", Map.of("roles", List.of(role)))
                .issuedAt(now - 3600)
                .expiresAt(now + life.toSeconds())
                .sign(privateKey());
    }

    private static PrivateKey privateKey() {
        String encoded = ConfigProvider.getConfig().getValue(MarketStack.PRIVATE_KEY, String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
