package org.harvestlink.notices.intake;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.notices.NoticeConfig;
import org.harvestlink.notices.letter.Letters;
import org.harvestlink.notices.webhook.Webhooks;
import org.jboss.logging.Logger;

/** Clears away what was told long ago. */
@ApplicationScoped
class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private final ToldRepository told;
    private final Letters letters;
    private final Webhooks webhooks;
    private final Reads reads;
    private final NoticeConfig config;
    private final Clock clock;

    Upkeep(ToldRepository told, Letters letters, Webhooks webhooks, Reads reads, NoticeConfig config, Clock clock) {
        this.told = told;
        this.letters = letters;
        this.webhooks = webhooks;
        this.reads = reads;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "12m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> clear() {
        OffsetDateTime before = OffsetDateTime.ofInstant(clock.instant().minus(config.keep()), ZoneOffset.UTC);
        return reads.on(Actor.MARKET, connection -> told.clear(connection, before)
                        .chain(() -> letters.clear(connection, before))
                        .chain(() -> webhooks.clear(connection, before)))
                .onFailure()
                .invoke(e -> LOG.warnf("clearing waits for the next hour: %s", e))
                .onFailure()
                .recoverWithNull();
    }
}
