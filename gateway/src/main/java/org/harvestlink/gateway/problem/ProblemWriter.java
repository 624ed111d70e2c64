package org.harvestlink.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;

/**
 * Writes a {@link Problem} as problem+json (RFC 9457) where no JAX-RS runs: on raw Vert.x routes and in place of a
 * service's answer.
 */
public final class ProblemWriter {

    public static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

    private ProblemWriter() {}

    /** Answers the request with the problem, unless an answer is under way already. */
    public static void end(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        Language language = language(context.request());
        response.setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(json(problem, language));
        drain(context.request());
    }

    /** The problem as JSON in UTF-8. */
    public static Buffer json(Problem problem, Language language) {
        JsonObject json = new JsonObject()
                .put("type", problem.type().uri().toString())
                .put("status", problem.type().status())
                .put("title", problem.type().title().in(language))
                .put("detail", problem.detail().in(language));
        problem.members().forEach(json::put);
        return json.toBuffer();
    }

    /** The language that the request asks for. */
    public static Language language(HttpServerRequest request) {
        return Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    // The rest of a refused body is read and dropped: a client that still writes would otherwise see its connection
    // reset instead of the answer. The server's own body limit is the outer wall.
    private static void drain(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.resume();
        }
    }
}
