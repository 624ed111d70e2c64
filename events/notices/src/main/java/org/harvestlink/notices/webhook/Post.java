package org.harvestlink.notices.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/**
 * Posts to strangers: it follows no redirect, waits no longer than the limit, and takes from an answer its status; of the
 * rest it reads 64 KiB at most, and forgets them.
 */
@ApplicationScoped
class Post {

    private static final int MOST_READ = 64 * 1024;

    private final Vertx vertx;
    private final HttpClient client;
    private final long limitMillis;

    Post(Vertx vertx, WebhookConfig config) {
        this.vertx = vertx;
        this.limitMillis = config.timeout().toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) limitMillis)
                .setKeepAlive(false)
                .setMaxPoolSize(config.underway())
                .setMaxHeaderSize(MOST_READ));
    }

    /** The status of the answer; fails when there is none in time. */
    Uni<Integer> send(Target target, InetAddress address, Map<String, String> headers, String body) {
        return Uni.createFrom()
                .completionStage(() -> call(target, address, headers, body).toCompletionStage());
    }

    private Future<Integer> call(Target target, InetAddress address, Map<String, String> headers, String body) {
        Promise<Integer> status = Promise.promise();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                // The name goes into the Host header and is what the certificate must be for.
                .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(target.path())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        client.request(options).onFailure(status::tryFail).onSuccess(request -> {
            long timer = vertx.setTimer(limitMillis, late -> {
                status.tryFail(new TimeoutException("no answer within " + limitMillis + " ms"));
                request.reset();
            });
            request.send(body)
                    .onFailure(failure -> {
                        vertx.cancelTimer(timer);
                        status.tryFail(failure);
                    })
                    .onSuccess(response -> {
                        status.tryComplete(response.statusCode());
                        drain(request, response, timer);
                    });
        });
        return status.future();
    }

    /** Lets the receiver say what it has to say, within the same limit of time. */
    private void drain(HttpClientRequest request, HttpClientResponse response, long timer) {
        int[] read = {0};
        response.exceptionHandler(gone -> vertx.cancelTimer(timer));
        response.endHandler(end -> vertx.cancelTimer(timer));
        response.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_READ) {
                request.reset();
            }
        });
    }
}
