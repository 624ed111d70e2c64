package org.harvestlink.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.http.Problem;

/** How many bytes a body may have, by its path. */
@ApplicationScoped
public class BodyLimit {

    private static final Pattern IMPORT = Pattern.compile("/api/[^/]+/import(/preview|/file)?");

    private final LimitConfig config;

    BodyLimit(LimitConfig config) {
        this.config = config;
    }

    /** The limit in bytes for a normalized path. */
    public long of(String path) {
        return IMPORT.matcher(path).matches()
                ? config.importBody().asLongValue()
                : config.body().asLongValue();
    }

    /** Lets a body of unknown length pass, counting, until it has more bytes than its path allows. */
    public Counted count(HttpServerRequest request, String path) {
        return new Counted(request, of(path));
    }

    /** A body on its way through; fails once it has passed its limit, and swallows what still comes. */
    public static final class Counted implements ReadStream<Buffer> {

        private final HttpServerRequest request;
        private final long limit;
        private long bytes;
        private Handler<Throwable> onFailure = failure -> {};

        private Counted(HttpServerRequest request, long limit) {
            this.request = request;
            this.limit = limit;
        }

        /** Whether the body turned out larger than allowed. */
        public boolean exceeded() {
            return bytes > limit;
        }

        /** The refusal to answer with. */
        public Problem problem() {
            return GatewayProblems.bodyTooLarge(limit);
        }

        @Override
        public Counted handler(Handler<Buffer> handler) {
            request.handler(handler == null ? null : buffer -> pass(buffer, handler));
            return this;
        }

        private void pass(Buffer buffer, Handler<Buffer> handler) {
            boolean before = exceeded();
            bytes += buffer.length();
            if (!exceeded()) {
                handler.handle(buffer);
            } else if (!before) {
                onFailure.handle(problem());
                request.handler(dropped -> {});
                request.resume();
            }
        }

        @Override
        public Counted exceptionHandler(Handler<Throwable> handler) {
            onFailure = handler == null ? failure -> {} : handler;
            request.exceptionHandler(handler);
            return this;
        }

        @Override
        public Counted endHandler(Handler<Void> handler) {
            request.endHandler(
                    handler == null
                            ? null
                            : end -> {
                                if (!exceeded()) {
                                    handler.handle(end);
                                }
                            });
            return this;
        }

        @Override
        public Counted pause() {
            request.pause();
            return this;
        }

        @Override
        public Counted resume() {
            request.resume();
            return this;
        }

        @Override
        public Counted fetch(long amount) {
            request.fetch(amount);
            return this;
        }
    }
}
