package org.harvestlink.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.harvestlink.gateway.Stage;
import org.harvestlink.gateway.login.Login;
import org.harvestlink.gateway.problem.GatewayProblems;
import org.harvestlink.gateway.problem.ProblemWriter;

/** Gives every login, and every network address without one, its share of requests (token buckets). */
@ApplicationScoped
class RateLimit {

    private static final int CALLERS = 100_000;
    // A bucket refills in a few seconds, so one that has been idle this long is full and can be forgotten.
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final LimitConfig config;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(IDLE).build();

    RateLimit(LimitConfig config) {
        this.config = config;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Stage.RATE).handler(this::check);
        router.route("/login").order(Stage.RATE).handler(this::check);
    }

    private void check(RoutingContext context) {
        ConsumptionProbe probe = bucket(context).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            context.next();
            return;
        }
        long wait = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + 999_999_999L));
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        ProblemWriter.end(context, GatewayProblems.tooManyRequests(wait));
    }

    private Bucket bucket(RoutingContext context) {
        Optional<Login> login = Login.of(context);
        return login.isPresent()
                ? buckets.get("login " + login.get().subject(), caller -> bucket(config.login()))
                : buckets.get(
                        "network " + Network.of(context.request().remoteAddress()),
                        caller -> bucket(config.anonymous()));
    }

    private static Bucket bucket(LimitConfig.Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
