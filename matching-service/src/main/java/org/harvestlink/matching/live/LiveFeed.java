package org.harvestlink.matching.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads the outbox as a log: what has been sent, in the order in which it was sent, for one organization. The place of an
 * event in that order is its id in the feed, so that a reader who was away goes on where it stopped.
 */
@ApplicationScoped
class LiveFeed {

    private static final int BATCH = 200;
    private static final String BEHIND = """
            select feed_position, type, body::text as body from outbox
            where feed_position > $1 and audience @> array[$2::uuid]
            order by feed_position limit $3
            """;

    private final Pool pool;
    private final FeedNews news;

    LiveFeed(Pool pool, FeedNews news) {
        this.pool = pool;
        this.news = news;
    }

    /** One event of the feed. */
    record Entry(long position, String type, String body) {}

    /**
     * Where a reader begins.
     *
     * @param wanted behind which place it wants to go on, null to begin now; a place that the feed has not reached is from
     *     another life of its data and means the same, or the reader would hear nothing until the numbers catch up
     */
    Uni<Long> start(Long wanted) {
        return pool.query("select coalesce(max(feed_position), 0) as newest from outbox")
                .execute()
                .map(rows -> rows.iterator().next().getLong("newest"))
                .map(newest -> wanted == null ? newest : Math.min(wanted, newest));
    }

    /** Everything for that organization behind a place, and what comes after, until the reader goes. */
    Multi<Entry> behind(long place, UUID organization) {
        AtomicLong read = new AtomicLong(place);
        return Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(organization), news.of(organization))
                .onOverflow()
                .dropPreviousItems()
                .onItem()
                .transformToMultiAndConcatenate(look -> newEntries(read, organization));
    }

    private Multi<Entry> newEntries(AtomicLong read, UUID organization) {
        return Multi.createBy()
                .repeating()
                .uni(() -> batch(read, organization))
                .whilst(batch -> batch.size() == BATCH)
                .onItem()
                .transformToMultiAndConcatenate(batch -> Multi.createFrom().iterable(batch));
    }

    private Uni<List<Entry>> batch(AtomicLong read, UUID organization) {
        return pool.preparedQuery(BEHIND)
                .execute(Tuple.of(read.get(), organization, BATCH))
                .map(rows -> {
                    List<Entry> entries = new ArrayList<>(rows.size());
                    for (Row row : rows) {
                        entries.add(
                                new Entry(row.getLong("feed_position"), row.getString("type"), row.getString("body")));
                    }
                    return entries;
                })
                .invoke(entries -> {
                    if (!entries.isEmpty()) {
                        read.set(entries.get(entries.size() - 1).position());
                    }
                });
    }
}
