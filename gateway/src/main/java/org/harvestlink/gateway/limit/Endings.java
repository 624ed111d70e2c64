package org.harvestlink.gateway.limit;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import java.util.ArrayList;
import java.util.List;

/**
 * What is given back when a request is over, however it ends. The router alone does not notice every end: while an answer
 * is passed on, the proxy listens to the connection in its place, and a client's reset reaches nobody else.
 */
public final class Endings implements ProxyInterceptor {

    private static final String KEY = Endings.class.getName();

    private final List<Runnable> steps = new ArrayList<>();

    private Endings() {}

    /** Has this done once when the request is over. To be called before it is passed on, in its event loop. */
    static void add(RoutingContext context, Runnable step) {
        of(context).steps.add(step);
    }

    /** Those of a request; as an interceptor of its exchange they hear how the passing on of the answer ends. */
    public static Endings of(RoutingContext context) {
        Endings known = context.get(KEY);
        if (known != null) {
            return known;
        }
        Endings endings = new Endings();
        context.put(KEY, endings);
        context.addEndHandler(ended -> endings.run());
        return endings;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        return proxy.sendResponse().onComplete(ended -> run());
    }

    private void run() {
        List<Runnable> due = List.copyOf(steps);
        steps.clear();
        due.forEach(Runnable::run);
    }
}
