package org.harvestlink.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.gateway.problem.ProblemWriter;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;

/**
 * Answers for a service that does not. A pooled connection that broke under an idempotent request is tried again on
 * others, for a service that was killed and restarted leaves such behind; what remains becomes a problem that says
 * whether to send again.
 */
final class Repeats implements ProxyInterceptor {

    private static final int REPEATS = 2;
    private static final String SOON_SECONDS = "1";

    private final Exchange exchange;

    Repeats(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        proxy.request().setURI(exchange.uri()).setBody(exchange.body());
        return send(proxy, REPEATS).recover(failure -> Future.succeededFuture(answer(proxy, failure)));
    }

    private Future<ProxyResponse> send(ProxyContext proxy, int repeats) {
        return proxy.sendRequest()
                .recover(failure -> repeats > 0 && worthRepeating(failure)
                        ? send(proxy, repeats - 1)
                        : Future.failedFuture(failure));
    }

    private boolean worthRepeating(Throwable failure) {
        boolean broken = !(failure instanceof Origins.NotSent) && !(failure instanceof TimeoutException);
        return broken
                && exchange.repeatable()
                && exchange.idempotent()
                && !exchange.context().response().closed();
    }

    private ProxyResponse answer(ProxyContext proxy, Throwable failure) {
        Problem problem = problem(failure);
        Language language = ProblemWriter.language(exchange.context().request());
        Buffer json = ProblemWriter.json(problem, language);
        ProxyResponse response = proxy.request()
                .release()
                .response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .setBody(Body.body(json));
        return problem.type().status() == 503 ? response.putHeader(HttpHeaders.RETRY_AFTER, SOON_SECONDS) : response;
    }

    private Problem problem(Throwable failure) {
        if (exchange.tooLarge()) {
            return exchange.counted().problem();
        }
        if (failure instanceof Origins.NotSent) {
            return GatewayProblems.serviceDown();
        }
        if (failure instanceof TimeoutException) {
            return GatewayProblems.timeout();
        }
        return exchange.idempotent() ? GatewayProblems.serviceDown() : GatewayProblems.outcomeUnknown();
    }
}
