package org.harvestlink.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Writes failures that are no exceptions. Vert.x fails with bare throwables when a pool has no connection or one is closed in the
 * middle, and no other mapper takes those.
 */
@Provider
public class BareThrowableMapper implements ExceptionMapper<Throwable> {

    private final ProblemTranslator translator;
    private final RequestLanguage language;

    BareThrowableMapper(ProblemTranslator translator, RequestLanguage language) {
        this.translator = translator;
        this.language = language;
    }

    @Override
    public Response toResponse(Throwable failure) {
        return ProblemMapper.write(translator.failure(failure), language.current())
                .toResponse();
    }
}
