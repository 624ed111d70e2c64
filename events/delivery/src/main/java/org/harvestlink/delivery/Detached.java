package org.harvestlink.delivery;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Runs work to its end whatever becomes of whoever asked for it.
 *
 * <p>A client that hangs up cancels the request's pipeline, and a reactive session cancelled between two statements has
 * been seen to keep one and lose the other. So every write transaction runs here, on a context of its own that no
 * cancellation reaches; the one who asked hears of the result if still there.
 */
@ApplicationScoped
public class Detached {

    private final Vertx vertx;

    Detached(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Starts {@code work} once for each subscription and never cancels it.
     *
     * @return the result, delivered on the context of the caller
     */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> start(work, emitter));
    }

    private <T> void start(Supplier<Uni<T>> work, UniEmitter<? super T> emitter) {
        Context caller = vertx.getOrCreateContext();
        Context own = VertxContext.createNewDuplicatedContext(caller);
        VertxContextSafetyToggle.setContextSafe(own, true);
        own.runOnContext(ignored -> Uni.createFrom()
                .deferred(work::get)
                .subscribe()
                .with(
                        result -> caller.runOnContext(then -> emitter.complete(result)),
                        failure -> caller.runOnContext(then -> emitter.fail(failure))));
    }
}
