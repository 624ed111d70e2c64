package org.harvestlink.gateway.problem;

import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;

/** The refusals of the gateway, each with its words in both languages. */
public final class GatewayProblems {

    private static final ProblemType CROSS_SITE = new ProblemType(
            "cross-site", 403, new Text("Yêu cầu không đến từ trang này", "The request does not come from this site"));
    private static final ProblemType URI_TOO_LONG =
            new ProblemType("uri-too-long", 414, new Text("Địa chỉ quá dài", "The address is too long"));
    private static final ProblemType HEADERS_TOO_LARGE = new ProblemType(
            "headers-too-large", 431, new Text("Phần header quá lớn", "The request's headers are too large"));
    private static final ProblemType OUTCOME_UNKNOWN =
            new ProblemType("outcome-unknown", 502, new Text("Chưa rõ kết quả", "The outcome is not known"));
    private static final ProblemType OVERLOADED =
            new ProblemType("overloaded", 503, new Text("Chợ đang quá đông", "The market is crowded"));
    private static final ProblemType TIMEOUT = new ProblemType(
            "timeout", 504, new Text("Dịch vụ trả lời quá chậm", "The service took too long to answer"));

    private GatewayProblems() {}

    public static Problem loginNeeded() {
        return Problem.of(
                ProblemType.LOGIN_NEEDED,
                "Gửi kèm Authorization: Bearer còn hạn, hoặc đăng nhập tại /login.",
                "Send a valid Authorization: Bearer, or log in at /login.");
    }

    /** For a token or session that is there but forged, expired or made for somebody else. */
    public static Problem loginNotValid() {
        return Problem.of(
                ProblemType.LOGIN_NEEDED,
                "Phiên đăng nhập đã hết hạn hoặc không hợp lệ, xin đăng nhập lại.",
                "The login has expired or is not valid, please log in again.");
    }

    public static Problem loginUnavailable() {
        return Problem.of(
                ProblemType.UNAVAILABLE,
                "Chưa kết nối được với dịch vụ đăng nhập, xin thử lại sau giây lát.",
                "The login service cannot be reached, please try again in a moment.");
    }

    public static Problem crossSite() {
        return Problem.of(
                CROSS_SITE,
                "Thao tác ghi bằng phiên đăng nhập của trình duyệt phải gửi từ chính trang này, kèm X-Requested-With.",
                "A write with the browser's session must be sent from this very site, with X-Requested-With.");
    }

    public static Problem unknownPath() {
        return Problem.of(
                ProblemType.NOT_FOUND,
                "Không có địa chỉ này. Danh sách đầy đủ ở /api/openapi.",
                "There is no such address. All of them are in /api/openapi.");
    }

    public static Problem methodNotAllowed() {
        return Problem.of(
                ProblemType.METHOD_NOT_ALLOWED,
                "Các thao tác được nhận ở /api/openapi.",
                "What is possible here is in /api/openapi.");
    }

    public static Problem malformed() {
        return Problem.of(
                ProblemType.MALFORMED, "Yêu cầu không đúng dạng HTTP.", "The request is not well-formed HTTP.");
    }

    public static Problem fault() {
        return Problem.of(
                ProblemType.FAULT,
                "Lỗi đã được ghi lại. Yêu cầu có Idempotency-Key có thể gửi lại an toàn.",
                "It has been logged. A request with an Idempotency-Key can safely be sent again.");
    }

    public static Problem bodyTooLarge(long limitBytes) {
        long mebibytes = limitBytes >> 20;
        String limit = mebibytes > 0 ? mebibytes + " MiB" : limitBytes + " byte";
        return Problem.of(
                ProblemType.TOO_LARGE,
                "Nội dung gửi lên được tối đa " + limit + ".",
                "A body may have at most " + limit + (mebibytes > 0 ? "." : "s."));
    }

    public static Problem uriTooLong(int limitBytes) {
        return Problem.of(
                URI_TOO_LONG,
                "Địa chỉ được tối đa " + limitBytes + " ký tự.",
                "An address may have at most " + limitBytes + " characters.");
    }

    public static Problem headersTooLarge(int limitBytes) {
        return Problem.of(
                HEADERS_TOO_LARGE,
                "Các header được tối đa " + limitBytes + " byte.",
                "The headers may have at most " + limitBytes + " bytes.");
    }

    public static Problem tooManyRequests(long waitSeconds) {
        return Problem.of(
                ProblemType.TOO_MANY_REQUESTS,
                "Anh chị gửi quá nhanh, xin thử lại sau " + waitSeconds + " giây.",
                "Too many requests, please try again in " + waitSeconds
                        + (waitSeconds == 1 ? " second." : " seconds."));
    }

    public static Problem tooManyStreams(int limit) {
        return Problem.of(
                ProblemType.TOO_MANY_REQUESTS,
                "Tài khoản đã mở " + limit + " luồng trực tiếp, xin đóng bớt.",
                "This login has " + limit + " live streams open, please close some.");
    }

    public static Problem overloaded() {
        return Problem.of(
                OVERLOADED,
                "Đang có quá nhiều người dùng cùng lúc, xin thử lại sau 2 giây. Chưa có gì được ghi.",
                "Too many requests at once, please try again in 2 seconds. Nothing has been done.");
    }

    public static Problem serviceDown() {
        return Problem.of(
                ProblemType.UNAVAILABLE,
                "Dịch vụ đang khởi động lại, xin thử lại sau giây lát.",
                "The service is restarting, please try again in a moment.");
    }

    /** For a write without Idempotency-Key whose service broke off: nobody can say whether it took effect. */
    public static Problem outcomeUnknown() {
        return Problem.of(
                OUTCOME_UNKNOWN,
                "Dịch vụ ngắt giữa chừng, có thể thao tác đã được ghi. Gửi kèm Idempotency-Key thì gửi lại an toàn.",
                "The service broke off, the write may have happened. With an Idempotency-Key it can safely be sent again.");
    }

    public static Problem timeout() {
        return Problem.of(
                TIMEOUT,
                "Dịch vụ không trả lời kịp. Yêu cầu có Idempotency-Key có thể gửi lại an toàn.",
                "The service did not answer in time. A request with an Idempotency-Key can safely be sent again.");
    }
}
