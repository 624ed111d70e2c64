package org.harvestlink.notices.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.delivery.Troubles;
import org.harvestlink.notices.retry.Backoff;
import org.harvestlink.notices.webhook.DeliveryRepository.Outgoing;
import org.jboss.logging.Logger;

/**
 * Posts deliveries until their receivers have taken them, at least once each: {@code webhook-id} stays the same. A round does
 * not wait for those under way; a receiver that sleeps takes up a few places and holds up nobody else.
 */
@ApplicationScoped
class WebhookSender {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final int MOST_EACH = 4;
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int FACTOR = 4;

    private final Troubles troubles = new Troubles(LOG, "webhooks wait");
    private final DeliveryRepository deliveries;
    private final Resolver resolver;
    private final Post post;
    private final Reads reads;
    private final WebhookConfig config;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Backoff backoff;
    private final AtomicInteger underway = new AtomicInteger();

    WebhookSender(
            DeliveryRepository deliveries,
            Resolver resolver,
            Post post,
            Reads reads,
            WebhookConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.deliveries = deliveries;
        this.resolver = resolver;
        this.post = post;
        this.reads = reads;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        this.backoff = new Backoff(config.firstPause(), FACTOR, LONGEST, config.attempts());
    }

    @Scheduled(every = "${harvestlink.webhooks.look-every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> round() {
        int free = config.underway() - underway.get();
        if (free <= 0) {
            return Uni.createFrom().voidItem();
        }
        OffsetDateTime now = at(clock.instant());
        // What takes longer than this, its sender has died.
        OffsetDateTime leaseEnds = now.plus(config.timeout().multipliedBy(6));
        return reads.on(
                        Actor.MARKET,
                        connection -> deliveries.claim(connection, now, leaseEnds, free, Math.min(free, MOST_EACH)))
                .invoke(claimed -> claimed.forEach(this::begin))
                .replaceWithVoid()
                .invoke(troubles::over)
                .onFailure()
                .invoke(failure -> troubles.more(failure))
                .onFailure()
                .recoverWithNull();
    }

    private void begin(Outgoing delivery) {
        underway.incrementAndGet();
        attempt(delivery)
                .chain(attempt -> note(delivery, attempt))
                .onTermination()
                .invoke(underway::decrementAndGet)
                .subscribe()
                .with(done -> {}, e -> LOG.warnf("delivery %s is tried again: %s", delivery.id(), e));
    }

    private Uni<Attempt> attempt(Outgoing delivery) {
        Instant began = clock.instant();
        long nanos = System.nanoTime();
        return Uni.createFrom()
                .deferred(() -> send(delivery, began))
                .onItemOrFailure()
                .transform((status, failure) -> new Attempt(
                        began,
                        Duration.ofNanos(System.nanoTime() - nanos).toMillis(),
                        status,
                        failure == null ? null : String.valueOf(failure.getMessage())));
    }

    private Uni<Integer> send(Outgoing delivery, Instant now) {
        Target target = Target.of(delivery.url(), config.loopback());
        String id = delivery.id().toString();
        long timestamp = now.getEpochSecond();
        Map<String, String> headers = Map.of(
                "content-type",
                "application/cloudevents+json; charset=UTF-8",
                "user-agent",
                "Harvestlink-Webhooks/1",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(timestamp),
                "webhook-signature",
                delivery.secret().sign(id, timestamp, delivery.body()));
        return resolver.resolve(target).chain(address -> post.send(target, address, headers, delivery.body()));
    }

    private Uni<Void> note(Outgoing delivery, Attempt attempt) {
        DeliveryStatus status = attempt.succeeded()
                ? DeliveryStatus.DELIVERED
                : attempt.isHopeless() || backoff.isOver(delivery.attempts())
                        ? DeliveryStatus.FAILED
                        : DeliveryStatus.PENDING;
        OffsetDateTime next = status == DeliveryStatus.PENDING
                ? at(clock.instant()
                        .plus(backoff.pause(
                                delivery.attempts(), ThreadLocalRandom.current().nextDouble())))
                : null;
        meters.counter("harvestlink.webhooks", "outcome", status.name().toLowerCase(Locale.ROOT))
                .increment();
        return reads.on(Actor.MARKET, connection -> deliveries.attempted(connection, delivery, status, next, attempt));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
