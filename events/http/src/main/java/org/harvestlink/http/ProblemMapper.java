package org.harvestlink.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** Writes our own problems. */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

    private final RequestLanguage language;

    ProblemMapper(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public Response toResponse(Problem problem) {
        return write(problem, language.current()).toResponse();
    }

    static HttpProblem write(Problem problem, Language language) {
        HttpProblem.Builder json = HttpProblem.builder()
                .withType(problem.type().uri())
                .withStatus(problem.type().status())
                .withTitle(problem.type().title().in(language))
                .withDetail(problem.detail().in(language))
                .withHeader("Content-Language", language.tag());
        if (problem.type().equals(ProblemType.UNAVAILABLE)) {
            json.withHeader("Retry-After", "1");
        }
        List<Map<String, String>> violations = problem.violations().stream()
                .map(violation -> Map.of(
                        "field", violation.field(),
                        "message", violation.message().in(language)))
                .toList();
        if (!violations.isEmpty()) {
            json.with("violations", violations);
        }
        problem.members().forEach(json::with);
        return json.build();
    }
}
