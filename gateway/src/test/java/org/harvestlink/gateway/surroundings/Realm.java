package org.harvestlink.gateway.surroundings;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * An OpenID provider with the claims of our Keycloak realm: discovery, keys, and a code flow in which everybody who
 * comes is {@code coop1} at once. Its tokens are really signed.
 */
public final class Realm {

    public static final String CLIENT_SECRET = "a-client-secret-of-thirty-two-chars-or-more";
    public static final String ORGANIZATION = "0190a0a0-0000-7000-8000-000000000001";

    private static final String CLIENT = "harvestlink-gateway";
    private static final String KEY_ID = "realm-key";

    private final KeyPair keys = newKeys();
    private final HttpServer server;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile Duration sessionTokens = Duration.ofMinutes(5);

    private Realm(Vertx vertx) {
        this.server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    static Realm start(Vertx vertx) {
        return new Realm(vertx);
    }

    public String url() {
        return "http://localhost:" + server.actualPort() + "/realms/harvestlink";
    }

    /** How long tokens of browser sessions begun from now on are valid. */
    public void sessionTokensLast(Duration lifespan) {
        sessionTokens = lifespan;
    }

    /** How often a session's tokens were refreshed. */
    public int refreshes() {
        return refreshes.get();
    }

    /** A valid access token. */
    public String token(String name, String role) {
        return token(name, role, claims -> claims);
    }

    /** An access token that is valid but for what is changed. */
    public String token(String name, String role, UnaryOperator<JwtClaimsBuilder> change) {
        return sign(change.apply(claims(name, role, Duration.ofMinutes(5))), keys);
    }

    /** An access token with valid claims and the realm's key id, signed with somebody else's key. */
    public String forged(String name, String role) {
        return sign(claims(name, role, Duration.ofMinutes(5)), newKeys());
    }

    private JwtClaimsBuilder claims(String name, String role, Duration lifespan) {
        return Jwt.issuer(url())
                .subject(UUID.nameUUIDFromBytes(name.getBytes()).toString())
                .audience("harvestlink-api")
                .claim("typ", "Bearer")
                .claim("preferred_username", name)
                .claim("organization", ORGANIZATION)
                .claim("realm_access", Map.of("roles", List.of(role, "offline_access")))
                .expiresAt(Instant.now().plus(lifespan));
    }

    private static String sign(JwtClaimsBuilder claims, KeyPair keys) {
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    private void answer(HttpServerRequest request) {
        String path = request.path().replace("/realms/harvestlink", "");
        switch (path) {
            case "/.well-known/openid-configuration" -> json(request, discovery());
            case "/certs" -> json(request, certificates());
            case "/auth" -> authorize(request);
            case "/token" -> request.setExpectMultipart(true).endHandler(end -> json(request, tokens(request)));
            default -> request.response().setStatusCode(404).end();
        }
    }

    private static void json(HttpServerRequest request, JsonObject json) {
        request.response().putHeader("Content-Type", "application/json").end(json.toBuffer());
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", url())
                .put("jwks_uri", url() + "/certs")
                .put("authorization_endpoint", url() + "/auth")
                .put("token_endpoint", url() + "/token")
                .put("end_session_endpoint", url() + "/logout");
    }

    private JsonObject certificates() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", KEY_ID)
                                        .put("n", base64(key.getModulus()))
                                        .put("e", base64(key.getPublicExponent()))));
    }

    private void authorize(HttpServerRequest request) {
        HttpServerResponse response = request.response().setStatusCode(302);
        String code = UUID.randomUUID().toString();
        String nonce = request.getParam("nonce");
        nonces.put(code, nonce == null ? "" : nonce);
        response.putHeader(
                        "Location",
                        request.getParam("redirect_uri") + "?code=" + code + "&state=" + request.getParam("state"))
                .end();
    }

    private JsonObject tokens(HttpServerRequest request) {
        MultiMap form = request.formAttributes();
        if ("refresh_token".equals(form.get("grant_type"))) {
            refreshes.incrementAndGet();
            return tokens("", Duration.ofMinutes(5));
        }
        return tokens(nonces.remove(form.get("code")), sessionTokens);
    }

    private JsonObject tokens(String nonce, Duration lifespan) {
        JwtClaimsBuilder id =
                claims("coop1", "cooperative", lifespan).audience(CLIENT).claim("typ", "ID");
        String refresh =
                sign(claims("coop1", "cooperative", Duration.ofMinutes(30)).audience(url()), keys);
        return new JsonObject()
                .put("token_type", "Bearer")
                .put("access_token", sign(claims("coop1", "cooperative", lifespan), keys))
                .put("expires_in", lifespan.toSeconds())
                .put("refresh_token", refresh)
                .put("id_token", sign(nonce.isEmpty() ? id : id.claim("nonce", nonce), keys));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasRsa) {
            throw new IllegalStateException(everyJdkHasRsa);
        }
    }
}
