package org.harvestlink.gateway.page;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/**
 * Which answers are compressed for browsers that ask for it. Quarkus marks every answer as {@code identity} unless one of its own
 * handlers knows better; the answers of the services pass through none of them. Lists of harvests become an eighth of what they
 * are, which a phone pays by the megabyte.
 *
 * <p>Never compressed: the live feed, whose events would wait in the compressor, and what is compressed already. No answer
 * holds a secret of the reader's beside what a stranger chose (a cookie is a header), so there is nothing to guess by length.
 */
final class Compression {

    private static final int WORTH_BYTES = 1_000;
    private static final Set<String> TEXTS = Set.of(
            "text/html",
            "text/css",
            "text/plain",
            "text/javascript",
            "text/calendar",
            "application/javascript",
            "application/json",
            "application/manifest+json",
            "application/problem+json",
            "image/svg+xml");

    private Compression() {}

    /** To be called when the headers of an answer are otherwise complete. */
    static void choose(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && TEXTS.contains(mediaType(type)) && isWorthIt(headers.get(HttpHeaders.CONTENT_LENGTH))) {
            if ("identity".equals(headers.get(HttpHeaders.CONTENT_ENCODING))) {
                headers.remove(HttpHeaders.CONTENT_ENCODING);
            }
        } else if (!headers.contains(HttpHeaders.CONTENT_ENCODING)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "identity");
        }
    }

    private static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    }

    private static boolean isWorthIt(String length) {
        return length == null || Long.parseLong(length) >= WORTH_BYTES;
    }
}
