package org.harvestlink.matching.reference;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.harvestlink.delivery.WireFormat;
import org.harvestlink.matching.engine.MarketFacts;
import org.jboss.logging.Logger;

/**
 * The reference data in the form in which the engine wants it, kept in memory. It is read anew after every reference
 * event and, for what another instance took in, every half minute.
 */
@ApplicationScoped
public class ReferenceBook {

    private static final Logger LOG = Logger.getLogger(ReferenceBook.class);

    private final Pool pool;
    private final WireFormat wire;
    private volatile MarketFacts facts;
    private volatile MarketFacts last;

    ReferenceBook(Pool pool, WireFormat wire) {
        this.pool = pool;
        this.wire = wire;
    }

    /**
     * The facts as last read; reads them first if they have changed.
     *
     * @param client the connection of the caller's transaction, or the pool outside of one: a transaction that waited for
     *     a second connection could wait for itself
     */
    public Uni<MarketFacts> facts(SqlClient client) {
        MarketFacts known = facts;
        return known != null ? Uni.createFrom().item(known) : read(client);
    }

    void outdated() {
        facts = null;
    }

    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        return read(pool)
                .replaceWithVoid()
                .onFailure()
                .invoke(e -> LOG.warnf("the reference data stays as it was: %s", e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<MarketFacts> read(SqlClient client) {
        return client.query("select kind, code, body::text as body from reference")
                .execute()
                .map(this::facts)
                .map(this::sameUnlessChanged)
                .invoke(read -> facts = read);
    }

    /** The object that was given out before, when nothing has changed: books in memory stand on it. */
    private MarketFacts sameUnlessChanged(MarketFacts read) {
        if (!read.equals(last)) {
            last = read;
        }
        return last;
    }

    /** What can't be read is unknown, as if it were not there: the rules say so where it matters. */
    private MarketFacts facts(RowSet<Row> rows) {
        GatheredFacts gathered = new GatheredFacts(wire);
        for (Row row : rows) {
            try {
                gathered.add(row.getString("kind"), row.getString("body"));
            } catch (IllegalArgumentException | NullPointerException e) {
                LOG.errorf("%s %s is passed over: %s", row.getString("kind"), row.getString("code"), e.getMessage());
            }
        }
        return gathered.facts();
    }
}
