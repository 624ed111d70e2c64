package org.harvestlink.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;

/**
 * A POST that may be sent more than once and takes effect once.
 *
 * @param key the client's {@code Idempotency-Key}, at most 255 characters; keys of different callers never meet
 * @param operation what is asked, such as {@code POST /api/harvests}
 * @param body the request's body, null for none
 */
public record Ask(Caller caller, String key, String operation, Object body) {

    private static final int LONGEST_KEY = 255;

    /** @throws Problem 400 when the key is missing or too long */
    public Ask {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.of(
                    ProblemType.KEY_MISSING,
                    "Mỗi POST cần header Idempotency-Key (tối đa 255 ký tự) để gửi lại mà không bị tính hai lần.",
                    "Every POST needs an Idempotency-Key header (at most 255 characters), so that it can be sent again safely.");
        }
    }

    /** SHA-256 over the operation and the body as JSON. */
    String hash(ObjectMapper json) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(operation.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
            return HexFormat.of().formatHex(sha.digest(json.writeValueAsBytes(body)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
