package org.harvestlink.http;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a login that has expired, was forged or can't be read. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class LoginFailedMapper implements ExceptionMapper<AuthenticationFailedException> {

    private final LoginNeededMapper needed;

    LoginFailedMapper(LoginNeededMapper needed) {
        this.needed = needed;
    }

    @Override
    public Response toResponse(AuthenticationFailedException failed) {
        return needed.answer();
    }
}
