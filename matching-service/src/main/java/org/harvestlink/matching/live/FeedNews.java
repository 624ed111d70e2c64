package org.harvestlink.matching.live;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.delivery.Relay;
import org.jboss.logging.Logger;

/**
 * Tells the readers of live feeds when there is something new for their organization. One look at the outbox serves them all:
 * hundreds of readers who each looked for themselves would keep the database from its work.
 */
@ApplicationScoped
class FeedNews {

    private static final Logger LOG = Logger.getLogger(FeedNews.class);

    private static final int BATCH = 1_000;
    /** How long an event sent by another instance may wait; those of this one come with the relay's round. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private static final String NEWEST = "select coalesce(max(feed_position), 0) as newest from outbox";
    private static final String BEHIND = """
            select feed_position, audience from outbox
            where feed_position > $1 order by feed_position limit $2
            """;

    private final Pool pool;
    private final Relay relay;
    private final BroadcastProcessor<Long> rounds = BroadcastProcessor.create();
    private final BroadcastProcessor<News> news = BroadcastProcessor.create();
    private Cancellable looking = () -> {};
    /** Up to where everybody has been told; negative before the first look. */
    private volatile long told = -1;

    FeedNews(Pool pool, Relay relay) {
        this.pool = pool;
        this.relay = relay;
    }

    /** Who has something new. */
    private record News(boolean everybody, Set<UUID> organizations) {

        static final News NONE = new News(false, Set.of());

        boolean concerns(UUID organization) {
            return everybody || organizations.contains(organization);
        }
    }

    void start(@Observes StartupEvent event) {
        relay.afterEachRound(() -> rounds.onNext(0L));
        Multi<Long> ticks = Multi.createFrom().ticks().every(LOOK);
        looking = Multi.createBy()
                .merging()
                .streams(rounds.onOverflow().drop(), ticks.onOverflow().drop())
                .onOverflow()
                .dropPreviousItems()
                .onItem()
                .transformToUniAndConcatenate(look ->
                        look().onFailure().invoke(FeedNews::report).onFailure().recoverWithItem(News.NONE))
                .subscribe()
                .with(news::onNext, failure -> LOG.error("live feeds get no news any more", failure));
    }

    private static void report(Throwable failure) {
        LOG.debugf("the outbox can't be looked at now: %s", failure.getMessage());
    }

    @PreDestroy
    void stop() {
        looking.cancel();
    }

    /** An item whenever there is something new for that organization; several pieces of news may come as one. */
    Multi<UUID> of(UUID organization) {
        return news.filter(any -> any.concerns(organization))
                .map(any -> organization)
                .onOverflow()
                .dropPreviousItems();
    }

    private Uni<News> look() {
        return told < 0 ? first() : next();
    }

    /** Who reads already may have missed what came just before. */
    private Uni<News> first() {
        return pool.query(NEWEST).execute().map(rows -> {
            told = rows.iterator().next().getLong("newest");
            return new News(true, Set.of());
        });
    }

    private Uni<News> next() {
        return pool.preparedQuery(BEHIND).execute(Tuple.of(told, BATCH)).map(rows -> {
            Set<UUID> organizations = new HashSet<>();
            long last = told;
            for (Row row : rows) {
                last = row.getLong("feed_position");
                organizations.addAll(List.of(row.getArrayOfUUIDs("audience")));
            }
            told = last;
            return new News(false, organizations);
        });
    }
}
