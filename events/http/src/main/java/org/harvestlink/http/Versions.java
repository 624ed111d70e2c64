package org.harvestlink.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** The versions of one resource as ETags (RFC 9110), and the rule that only the newest may be changed. */
public final class Versions {

    private Versions() {}

    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The answer 200 with a resource as it is, and its version as ETag. */
    public static Response ok(Object view, long version) {
        return Response.ok(view).tag(etag(version)).build();
    }

    /**
     * Lets a change pass only if its sender has seen the current version.
     *
     * @param ifMatch the request's {@code If-Match}, may be null
     * @throws Problem 428 when the header is missing, 412 when it names another version
     */
    public static void requireCurrent(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    ProblemType.IF_MATCH_NEEDED,
                    "Gửi kèm If-Match với ETag của lần đọc gần nhất.",
                    "Send If-Match with the ETag of the last read.");
        }
        if (!ifMatch.trim().equals("*") && !names(ifMatch, "\"" + version + "\"")) {
            throw Problem.of(
                            ProblemType.STALE,
                            "Bản mới nhất là " + version + "; xin tải lại trước khi sửa.",
                            "The newest version is " + version + "; read it again before changing it.")
                    .with("version", version);
        }
    }

    /**
     * Lets a resource be made under an address that its maker chose ({@code If-None-Match: *}) only if nothing is there.
     *
     * @throws Problem 412 when something is
     */
    public static void requireAbsent(boolean absent) {
        if (!absent) {
            throw Problem.of(
                    ProblemType.STALE,
                    "Mục này đã có; xin tải lại rồi sửa với If-Match.",
                    "It is there already; read it and change it with If-Match.");
        }
    }

    private static boolean names(String ifMatch, String etag) {
        for (String candidate : ifMatch.split(",")) {
            if (candidate.trim().equals(etag)) {
                return true;
            }
        }
        return false;
    }
}
