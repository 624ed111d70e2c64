package org.harvestlink.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.harvestlink.gateway.Stage;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.gateway.problem.ProblemWriter;

/**
 * Bounds the requests that are under way at once: beyond what the services get done, each further one would only make all of
 * them later. What is refused is refused at once, before anything of it is read, with word of when to come again; what is
 * accepted goes on as if nobody else were there. Writes take longest and would fill the whole room, so they have a part of it.
 * Live streams have a bound of their own.
 */
@ApplicationScoped
class Overload {

    private static final String RETRY_SECONDS = "2";

    private final Room all;
    private final Room writes;

    Overload(LimitConfig config) {
        this.all = new Room(config.underWay());
        this.writes = new Room(config.writesUnderWay());
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Stage.LOAD).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (context.normalizedPath().equals("/api/live")) {
            context.next();
            return;
        }
        List<Room> rooms = isRead(context.request().method()) ? List.of(all) : List.of(writes, all);
        for (Room room : rooms) {
            if (!room.enter()) {
                refuse(context);
                return;
            }
            Endings.add(context, room::leave);
        }
        context.next();
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static void refuse(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        ProblemWriter.end(context, GatewayProblems.overloaded());
    }

    /** A number of places. */
    private static final class Room {

        private final int most;
        private final AtomicInteger taken = new AtomicInteger();

        Room(int most) {
            this.most = most;
        }

        boolean enter() {
            if (taken.incrementAndGet() > most) {
                taken.decrementAndGet();
                return false;
            }
            return true;
        }

        void leave() {
            taken.decrementAndGet();
        }
    }
}
