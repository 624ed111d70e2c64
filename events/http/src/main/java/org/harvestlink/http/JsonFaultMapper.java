package org.harvestlink.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers JSON of the wrong types. It goes before the mapper of Quarkus, which knows no problem+json. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class JsonFaultMapper implements ExceptionMapper<MismatchedInputException> {

    private final RequestLanguage language;

    JsonFaultMapper(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public Response toResponse(MismatchedInputException fault) {
        return ProblemMapper.write(Problem.invalid(List.of(JsonFaults.of(fault))), language.current())
                .toResponse();
    }
}
