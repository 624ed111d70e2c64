package org.harvestlink.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;

/** Real access tokens, changed by somebody who does not have Keycloak's key. */
final class ForgedToken {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ForgedToken() {}

    /** The token with another role, signed with another key under the name of the right one. */
    static String withRole(String token, String role) throws Exception {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(part(token, 0).path("kid").asText());
        signature.setPayload(claims(token, role));
        signature.setKey(key.getPrivateKey());
        return signature.getCompactSerialization();
    }

    /** The token with another role and the signature that it had. */
    static String withRoleUnderTheOldSignature(String token, String role) throws Exception {
        String[] parts = token.split("\\.");
        return parts[0] + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims(token, role).getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];
    }

    /** The token with another role, which says of itself that it needs no signature. */
    static String withRoleUnsigned(String token, String role) throws Exception {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64.encodeToString(claims(token, role).getBytes(StandardCharsets.UTF_8)) + ".";
    }

    private static String claims(String token, String role) throws Exception {
        ObjectNode claims = part(token, 1);
        claims.withObject("/realm_access").putArray("roles").add(role);
        return JSON.writeValueAsString(claims);
    }

    private static ObjectNode part(String token, int index) throws Exception {
        byte[] part = Base64.getUrlDecoder().decode(token.split("\\.")[index]);
        return (ObjectNode) JSON.readTree(part);
    }
}
