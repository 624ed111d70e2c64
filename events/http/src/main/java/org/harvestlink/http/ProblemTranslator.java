package org.harvestlink.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.util.List;

/**
 * Gives the problems that the framework makes (broken JSON, constraint violations, unknown paths, missing logins) our
 * types and the caller's language, and never lets an exception's own words out.
 */
@ApplicationScoped
class ProblemTranslator implements ProblemPostProcessor {

    private static final Text NO_MORE = new Text("", "");

    private final RequestLanguage language;

    ProblemTranslator(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null && problem.getType().toString().startsWith("/problems/")) {
            return problem;
        }
        return ProblemMapper.write(ours(problem, context.cause), language.current());
    }

    private static Problem ours(HttpProblem problem, Throwable cause) {
        if (cause instanceof ConstraintViolationException violated) {
            return Problem.invalid(ConstraintViolations.of(violated));
        }
        JsonProcessingException unreadable = unreadable(cause);
        if (unreadable != null) {
            return Problem.invalid(List.of(JsonFaults.of(unreadable)));
        }
        ProblemType type = ProblemType.ofStatus(problem.getStatusCode());
        Text detail = DETAILS.getOrDefault(type.slug(), NO_MORE);
        return Problem.of(type, detail.vi(), detail.en());
    }

    private static JsonProcessingException unreadable(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof JsonProcessingException json) {
                return json;
            }
        }
        return null;
    }

    private static final java.util.Map<String, Text> DETAILS = java.util.Map.of(
            ProblemType.LOGIN_NEEDED.slug(),
            new Text(
                    "Gửi kèm Authorization: Bearer còn hạn, hoặc đăng nhập tại /login.",
                    "Send a valid Authorization: Bearer, or log in at /login."),
            ProblemType.FORBIDDEN.slug(),
            Problem.forbidden().detail(),
            ProblemType.NOT_FOUND.slug(),
            Problem.notFound().detail(),
            ProblemType.UNSUPPORTED_MEDIA.slug(),
            new Text("Gửi Content-Type: application/json.", "Send Content-Type: application/json."),
            ProblemType.FAULT.slug(),
            new Text(
                    "Lỗi đã được ghi lại. Yêu cầu có Idempotency-Key có thể gửi lại an toàn.",
                    "It has been logged. A request with an Idempotency-Key can safely be sent again."));
}
