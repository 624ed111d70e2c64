package org.harvestlink.matching;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.Certification;
import org.harvestlink.contract.Channel;
import org.harvestlink.contract.CropState;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.DestinationState;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.MarketGrant;
import org.harvestlink.contract.MarketState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.contract.RequiredCertifications;
import org.harvestlink.contract.SchemeState;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Outbox;
import org.harvestlink.delivery.Reads;
import org.harvestlink.delivery.Relay;
import org.harvestlink.delivery.testing.Elsewhere;
import org.harvestlink.delivery.testing.Tokens;

/**
 * A season for tests: speaks for catalog and offers on the real Kafka. Every crop code is of its own, so that the markets
 * of two tests never meet.
 */
@ApplicationScoped
public class Season {

    public static final LocalDate FIRST = LocalDate.now().plusDays(30);
    /** Far more than it takes: the first listing of a run waits until Kafka has given out its partitions. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Elsewhere elsewhere;
    private final Reads reads;

    Season(Pool pool, Outbox outbox, Relay relay, Reads reads) {
        this.elsewhere = new Elsewhere(pool, outbox, relay);
        this.reads = reads;
    }

    /** A crop that no other test has, known to the service together with China, VietGAP and Hữu Nghị. */
    public String newCrop() {
        String crop = "MANGO_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        elsewhere.says(
                EventType.CROP_DEFINED,
                new CropState(crop, "Xoài", "Mango", "080450", List.of(), 7, 5, 8, 2_000L, 30_000L, 1));
        elsewhere.says(EventType.MARKET_DEFINED, new MarketState("CN", "Trung Quốc", "China", 1));
        elsewhere.says(EventType.SCHEME_DEFINED, new SchemeState("VIETGAP", "VietGAP", "VietGAP", 1));
        elsewhere.says(
                EventType.DESTINATION_DEFINED,
                new DestinationState(
                        "HUUNGHI", "Cửa khẩu Hữu Nghị", "Huu Nghi gate", "border_gate", "VN", Map.of("124", 405), 1));
        await().atMost(LIMIT)
                .until(() -> count("select count(*) from reference where code in ($1, 'HUUNGHI')", crop) == 2);
        return crop;
    }

    /** A mango harvest of Yên Châu with VietGAP, granted for China, at 12,000 VND/kg for ten days. */
    public HarvestState harvest(String crop, long kg) {
        return new HarvestState(
                Ids.next(),
                UUID.randomUUID(),
                "HTX Chiềng Hặc",
                crop,
                null,
                null,
                kg,
                new DayWindow(FIRST, FIRST.plusDays(10)),
                12_000,
                null,
                UUID.randomUUID(),
                "VN-SLOR-0017",
                "04048",
                "124",
                null,
                List.of(new Certification("VIETGAP", FIRST.minusYears(1), FIRST.plusYears(1))),
                List.of(new MarketGrant("VN", null, null), new MarketGrant("CN", null, null)),
                HarvestStatus.LISTED,
                Instant.now(),
                1);
    }

    /** An order for China with VietGAP at Hữu Nghị, at most 18,000 VND/kg delivered. */
    public OrderState order(String crop, long kg) {
        return order(crop, kg, 18_000);
    }

    /** The same order with another maximum, in VND per kilogram delivered. */
    public OrderState order(String crop, long kg, long maxVndPerKg) {
        return new OrderState(
                Ids.next(),
                UUID.randomUUID(),
                "Công ty Đồng Đăng",
                Channel.BORDER_TRADE,
                crop,
                null,
                null,
                kg,
                new Delivery(FIRST.plusDays(2), FIRST.plusDays(9), "HUUNGHI"),
                "CN",
                new RequiredCertifications(List.of("VIETGAP"), List.of()),
                maxVndPerKg,
                null,
                null,
                null,
                false,
                OrderStatus.POSTED,
                Instant.now(),
                1);
    }

    public HarvestState list(HarvestState harvest) {
        elsewhere.says(EventType.HARVEST_LISTED, harvest);
        return harvest;
    }

    public OrderState post(OrderState order) {
        elsewhere.says(EventType.ORDER_POSTED, order);
        return order;
    }

    /** The same harvest at another ask, in VND per kilogram. */
    public HarvestState asking(HarvestState harvest, long vndPerKg) {
        return new HarvestState(
                harvest.id(),
                harvest.cooperativeId(),
                harvest.cooperativeName(),
                harvest.crop(),
                harvest.variety(),
                harvest.grade(),
                harvest.quantityKg(),
                harvest.window(),
                vndPerKg,
                harvest.minimumLotKg(),
                harvest.growingAreaId(),
                harvest.areaCode(),
                harvest.communeCode(),
                harvest.district(),
                harvest.packingFacilityId(),
                harvest.certifications(),
                harvest.markets(),
                harvest.status(),
                harvest.listedAt(),
                harvest.version());
    }

    /** The harvest declared anew with other kilograms or another status. */
    public HarvestState revise(HarvestState harvest, long kg, HarvestStatus status) {
        HarvestState revised = new HarvestState(
                harvest.id(),
                harvest.cooperativeId(),
                harvest.cooperativeName(),
                harvest.crop(),
                harvest.variety(),
                harvest.grade(),
                kg,
                harvest.window(),
                harvest.askVndPerKg(),
                harvest.minimumLotKg(),
                harvest.growingAreaId(),
                harvest.areaCode(),
                harvest.communeCode(),
                harvest.district(),
                harvest.packingFacilityId(),
                harvest.certifications(),
                harvest.markets(),
                status,
                harvest.listedAt(),
                harvest.version() + 1);
        elsewhere.says(
                status == HarvestStatus.LISTED ? EventType.HARVEST_REVISED : EventType.HARVEST_WITHDRAWN, revised);
        return revised;
    }

    /** The order declared anew with another delivery, maximum or status. */
    public OrderState revise(OrderState order, Delivery delivery, Long maxVndPerKg, OrderStatus status) {
        OrderState revised = new OrderState(
                order.id(),
                order.buyerId(),
                order.buyerName(),
                order.channel(),
                order.crop(),
                order.variety(),
                order.grade(),
                order.quantityKg(),
                delivery,
                order.market(),
                order.certifications(),
                maxVndPerKg,
                order.maxKm(),
                order.minimumLotKg(),
                order.maxSuppliers(),
                order.allOrNothing(),
                status,
                order.postedAt(),
                order.version() + 1);
        elsewhere.says(status == OrderStatus.POSTED ? EventType.ORDER_REVISED : EventType.ORDER_WITHDRAWN, revised);
        return revised;
    }

    public RequestSpecification as(String token) {
        return as(token, UUID.randomUUID().toString());
    }

    public RequestSpecification as(String token, String idempotencyKey) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON);
    }

    public RequestSpecification asCooperativeOf(HarvestState harvest) {
        return as(Tokens.cooperative(harvest.cooperativeId()));
    }

    public RequestSpecification asBuyerOf(OrderState order) {
        return as(Tokens.buyer(order.buyerId()));
    }

    /** The match of that pair and status, once it is there. */
    public UUID match(HarvestState harvest, OrderState order, String status) {
        return await()
                .atMost(LIMIT)
                .until(
                        () -> asCooperativeOf(harvest)
                                .get("/api/matches?status=" + status + "&harvestId=" + harvest.id() + "&orderId="
                                        + order.id())
                                .jsonPath()
                                .getList("items.id", String.class),
                        ids -> !ids.isEmpty())
                .stream()
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow();
    }

    /** A hold by a direct proposal of the buyer's, at the ask. */
    public UUID directlyHeld(HarvestState harvest, OrderState order, long kg) {
        return UUID.fromString(asBuyerOf(order)
                .body("""
                        {"harvestId": "%s", "orderId": "%s", "quantityKg": %d, "priceVndPerKg": %d,
                         "delivery": {"from": "%s", "to": "%s"}}
                        """.formatted(
                                harvest.id(),
                                order.id(),
                                kg,
                                harvest.askVndPerKg(),
                                order.delivery().from(),
                                order.delivery().to()))
                .post("/api/matches")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** An agreement on a direct proposal of the buyer's, at the ask. */
    public UUID directlyAgreed(HarvestState harvest, OrderState order, long kg) {
        UUID id = directlyHeld(harvest, order, kg);
        asCooperativeOf(harvest)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        return id;
    }

    /** Open, held, agreed, delivered and missing kilograms of a harvest or order. */
    public List<Long> kilograms(UUID positionId) {
        Row row = byMarket(
                        "select open_kg, held_kg, agreed_kg, delivered_kg, shortfall_kg from position where id = $1",
                        positionId)
                .iterator()
                .next();
        return List.of(row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
    }

    public long count(String query, Object... parameters) {
        return byMarket(query, parameters).iterator().next().getLong(0);
    }

    public void execute(String statement, Object... parameters) {
        byMarket(statement, parameters);
    }

    private RowSet<Row> byMarket(String statement, Object... parameters) {
        return as(Actor.MARKET, statement, parameters);
    }

    /** Carries a statement out in a transaction on somebody's behalf. */
    public RowSet<Row> as(Actor actor, String statement, Object... parameters) {
        return reads.on(actor, connection -> connection.preparedQuery(statement).execute(Tuple.from(parameters)))
                .await()
                .atMost(LIMIT);
    }
}
