package org.harvestlink.gateway.surroundings;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A service that tells what reached it, unless a test has given a path another behaviour. */
public final class Service {

    private final String name;
    private final HttpServer server;
    private final Map<String, Handler<HttpServerRequest>> behaviours = new ConcurrentHashMap<>();

    private Service(Vertx vertx, String name) {
        this.name = name;
        this.server = vertx.createHttpServer()
                .requestHandler(request ->
                        behaviours.getOrDefault(request.path(), this::tell).handle(request))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    static Service start(Vertx vertx, String name) {
        return new Service(vertx, name);
    }

    public String url() {
        return "http://localhost:" + server.actualPort();
    }

    /** Answers this path in another way from now on. */
    public void on(String path, Handler<HttpServerRequest> behaviour) {
        behaviours.put(path, behaviour);
    }

    /** The default behaviour: the request as JSON, with the length of its body. */
    public void tell(HttpServerRequest request) {
        long[] bytes = {0};
        request.handler(buffer -> bytes[0] += buffer.length());
        request.endHandler(end -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach((header, value) -> headers.put(header.toLowerCase(), value));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("bytes", bytes[0])
                            .toBuffer());
        });
    }
}
