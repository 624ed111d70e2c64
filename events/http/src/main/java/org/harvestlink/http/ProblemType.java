package org.harvestlink.http;

import java.net.URI;

/**
 * A kind of error that a client can tell apart by its {@code type} (RFC 9457), such as {@code /problems/not-found}.
 *
 * @param slug stable, part of the public API
 * @param status the HTTP status that goes with it
 */
public record ProblemType(String slug, int status, Text title) {

    public static final ProblemType MALFORMED =
            new ProblemType("malformed", 400, new Text("Dữ liệu gửi lên chưa đúng", "The input is not valid"));
    public static final ProblemType KEY_MISSING = new ProblemType(
            "idempotency-key-missing", 400, new Text("Thiếu Idempotency-Key", "The Idempotency-Key is missing"));
    public static final ProblemType LOGIN_NEEDED =
            new ProblemType("login-needed", 401, new Text("Cần đăng nhập", "A login is needed"));
    public static final ProblemType FORBIDDEN =
            new ProblemType("forbidden", 403, new Text("Tài khoản không có quyền này", "This account may not do that"));
    public static final ProblemType NOT_FOUND =
            new ProblemType("not-found", 404, new Text("Không tìm thấy", "Nothing found here"));
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType(
            "method-not-allowed", 405, new Text("Địa chỉ này không nhận thao tác đó", "Not possible at this address"));
    public static final ProblemType NOT_ACCEPTABLE = new ProblemType(
            "not-acceptable", 406, new Text("Không có dạng dữ liệu được yêu cầu", "No such representation"));
    public static final ProblemType CONFLICT = new ProblemType(
            "conflict", 409, new Text("Trạng thái hiện tại không cho phép", "The state does not allow it"));
    public static final ProblemType STALE = new ProblemType(
            "stale", 412, new Text("Dữ liệu đã được sửa sau khi anh chị mở", "It has changed meanwhile"));
    public static final ProblemType TOO_LARGE =
            new ProblemType("too-large", 413, new Text("Nội dung gửi lên quá lớn", "The body is too large"));
    public static final ProblemType UNSUPPORTED_MEDIA = new ProblemType(
            "unsupported-media-type", 415, new Text("Chỉ nhận dữ liệu JSON", "Only JSON is accepted here"));
    public static final ProblemType KEY_REUSED = new ProblemType(
            "idempotency-key-reused",
            422,
            new Text("Idempotency-Key đã dùng cho nội dung khác", "The Idempotency-Key was used with another body"));
    public static final ProblemType IF_MATCH_NEEDED =
            new ProblemType("if-match-needed", 428, new Text("Thiếu If-Match", "The If-Match header is missing"));
    public static final ProblemType TOO_MANY_REQUESTS =
            new ProblemType("too-many-requests", 429, new Text("Gửi quá nhanh", "Too many requests"));
    public static final ProblemType FAULT =
            new ProblemType("fault", 500, new Text("Hệ thống gặp lỗi, xin thử lại sau", "Something broke on our side"));
    public static final ProblemType UNAVAILABLE = new ProblemType(
            "unavailable", 503, new Text("Dịch vụ tạm gián đoạn, xin thử lại", "Not available at the moment"));

    /** The {@code type} member, a URI reference relative to the API's own address. */
    public URI uri() {
        return URI.create("/problems/" + slug);
    }

    /** The type that stands for a bare HTTP status. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> LOGIN_NEEDED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> STALE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? new ProblemType(MALFORMED.slug, status, MALFORMED.title) : FAULT;
        };
    }
}
