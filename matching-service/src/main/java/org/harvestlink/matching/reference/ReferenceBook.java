package org.harvestlink.matching.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.harvestlink.contract.CropState;
import org.harvestlink.contract.DestinationState;
import org.harvestlink.contract.MarketState;
import org.harvestlink.contract.SchemeState;
import org.harvestlink.matching.engine.EstimatedHaulage;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Text;
import org.jboss.logging.Logger;

/**
 * The reference data in the form in which the engine wants it, kept in memory. It is read anew after every reference
 * event and, for what another instance took in, every half minute.
 */
@ApplicationScoped
public class ReferenceBook {

    private static final Logger LOG = Logger.getLogger(ReferenceBook.class);

    private static final EstimatedHaulage HAULAGE = new EstimatedHaulage();

    private final Pool pool;
    private final ObjectMapper json;
    private volatile MarketFacts facts;
    private volatile MarketFacts last;

    ReferenceBook(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
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
        return client.query("select kind, body::text as body from reference")
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

    private MarketFacts facts(RowSet<Row> rows) {
        Map<String, Map<String, Integer>> roadKm = new HashMap<>();
        Map<String, Integer> shelfLife = new HashMap<>();
        Map<String, Long> prices = new HashMap<>();
        Map<String, Text> crops = new HashMap<>();
        Map<String, Text> markets = new HashMap<>();
        Map<String, Text> schemes = new HashMap<>();
        for (Row row : rows) {
            String body = row.getString("body");
            switch (row.getString("kind")) {
                case "CROP" -> {
                    CropState crop = read(body, CropState.class);
                    crops.put(crop.code(), new Text(crop.nameVi(), crop.nameEn()));
                    if (crop.shelfLifeDays() != null) {
                        shelfLife.put(crop.code(), crop.shelfLifeDays());
                    }
                    if (crop.priceLowVndPerKg() != null && crop.priceHighVndPerKg() != null) {
                        prices.put(crop.code(), (crop.priceLowVndPerKg() + crop.priceHighVndPerKg()) / 2);
                    }
                }
                case "MARKET" -> {
                    MarketState market = read(body, MarketState.class);
                    markets.put(market.code(), new Text(market.nameVi(), market.nameEn()));
                }
                case "SCHEME" -> {
                    SchemeState scheme = read(body, SchemeState.class);
                    schemes.put(scheme.code(), new Text(scheme.nameVi(), scheme.nameEn()));
                }
                case "DESTINATION" -> {
                    DestinationState place = read(body, DestinationState.class);
                    roadKm.put(place.id(), place.roadKm());
                }
                default -> throw new IllegalStateException(row.getString("kind"));
            }
        }
        return new MarketFacts(roadKm, shelfLife, prices, new Names(crops, markets, schemes), HAULAGE);
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
