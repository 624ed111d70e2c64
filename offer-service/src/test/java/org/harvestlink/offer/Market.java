package org.harvestlink.offer;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.CropState;
import org.harvestlink.contract.DestinationState;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.MarketState;
import org.harvestlink.contract.SchemeState;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Outbox;
import org.harvestlink.delivery.Reads;
import org.harvestlink.delivery.Relay;
import org.harvestlink.delivery.testing.Elsewhere;
import org.harvestlink.delivery.testing.Tokens;

/** Puts the market that a test needs in place: reference data from the catalog, buyers with profiles, orders. */
@ApplicationScoped
public class Market {

    private final Elsewhere elsewhere;
    private final Reads reads;
    private boolean open;

    Market(Pool pool, Outbox outbox, Relay relay, Reads reads) {
        this.elsewhere = new Elsewhere(pool, outbox, relay);
        this.reads = reads;
    }

    /** Has the catalog publish a small reference and waits until it has arrived. */
    public synchronized void open() {
        if (open) {
            return;
        }
        for (String crop : List.of("MANGO", "LONGAN", "PLUM")) {
            elsewhere.says(
                    EventType.CROP_DEFINED,
                    new CropState(crop, crop, crop, "080450", List.of(), 7, 5, 8, null, null, 1));
        }
        for (String market : List.of("VN", "CN")) {
            elsewhere.says(EventType.MARKET_DEFINED, new MarketState(market, market, market, 1));
        }
        for (String scheme : List.of("VIETGAP", "GLOBALGAP", "ORGANIC_VN")) {
            elsewhere.says(EventType.SCHEME_DEFINED, new SchemeState(scheme, scheme, scheme, 1));
        }
        for (String place : List.of("HN", "HUUNGHI")) {
            elsewhere.says(
                    EventType.DESTINATION_DEFINED,
                    new DestinationState(place, place, place, "city", "VN", Map.of("124", 240), 1));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> count("select count(*) as n from reference_entry") >= 10);
        open = true;
    }

    /** Says on Kafka what another service would say. */
    public void hears(EventType type, EventBody body) {
        elsewhere.says(type, body);
    }

    /** The number {@code n} that a statement finds with the market's own eyes. */
    public long count(String sql) {
        return count(Actor.MARKET, sql);
    }

    /** The number {@code n} that a statement finds with somebody's eyes. */
    public long count(Actor eyes, String sql) {
        return reads.on(eyes, connection -> connection.query(sql).execute())
                .await()
                .atMost(Duration.ofSeconds(10))
                .iterator()
                .next()
                .getLong("n");
    }

    /** Changes the database as the market itself would. */
    public void change(String sql) {
        reads.on(Actor.MARKET, connection -> connection.query(sql).execute())
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    /** A buyer with a profile. */
    public UUID buyer(String name) {
        UUID id = UUID.randomUUID();
        as(Tokens.buyer(id))
                .header("If-None-Match", "*")
                .body(Map.of("name", name, "channel", "EXPORT", "phone", "0212 3852 001", "email", "mua@example.vn"))
                .put("/api/buyers/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    /** A request as JSON with this access token. */
    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A POST's request with a key of its own. */
    public static RequestSpecification posting(UUID buyer) {
        return as(Tokens.buyer(buyer)).header("Idempotency-Key", UUID.randomUUID());
    }
}
