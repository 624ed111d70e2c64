package org.harvestlink.http;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a request that needs a login and has none. It goes before the mapper of quarkus-resteasy-problem 3.21.0, which
 * reads a field that Quarkus 3.33 no longer has and so answers 500.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class LoginNeededMapper implements ExceptionMapper<UnauthorizedException> {

    private final RequestLanguage language;

    LoginNeededMapper(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public Response toResponse(UnauthorizedException unauthorized) {
        return answer();
    }

    /** A 401 that names the way to log in (RFC 6750). */
    Response answer() {
        Response problem = ProblemMapper.write(ProblemTranslator.plain(ProblemType.LOGIN_NEEDED), language.current())
                .toResponse();
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
