package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.LiveStream;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mango season from listing to delivery, told once from its beginning to its end. */
@Order(1)
@ExtendWith(OneStack.class)
class MangoSeasonIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Fruit mango = Fruit.mango("Xoài tròn Yên Châu cây trăm năm");
    private final Market market;
    private final Party cooperative;
    private final Party buyer;

    MangoSeasonIT(Market market) {
        this.market = market;
        this.cooperative = market.as("coop1");
        this.buyer = market.as("buyer1");
    }

    @Test
    void aCooperativesMangoesReachABuyerInChina() {
        // Given a cooperative with an area, a packing facility and VietGAP, and a border trader; both follow the market
        // live
        LiveStream seenByCooperative = cooperative.live();
        LiveStream seenByBuyer = buyer.live();

        // When the cooperative lists 16,400 kg, everybody finds them, with what follows from its papers
        String harvest = listHarvest();
        // and the buyer orders 10,000 kg for China with VietGAP, everybody sees the demand but not its price
        String order = postOrder();

        // Then the market has paired them, and tells each why in their own language
        Reply match = proposedMatch(harvest, order);
        requireReasons(match.id());

        // When the buyer accepts, the kilograms are reserved
        requireAccepted(buyer, match.id(), "HELD");
        requireKilograms(harvest, order, "heldKg");
        // and when the cooperative accepts as well, they are agreed: 6,400 kg are left, and nothing of the order
        requireAccepted(cooperative, match.id(), "AGREED");
        requireKilograms(harvest, order, "agreedKg");

        // Then both have seen it live
        requireSeen(seenByCooperative, "position.changed", harvest, "openKg", 6_400);
        requireSeen(seenByCooperative, "match.agreed", match.id(), "quantityKg", 10_000);
        requireSeen(seenByBuyer, "position.changed", order, "openKg", 0);
        requireSeen(seenByBuyer, "match.agreed", match.id(), "quantityKg", 10_000);
        requirePrivate(seenByCooperative, order);
        requirePrivate(seenByBuyer, harvest);

        // When the buyer's connection breaks, the lorry arrives, and the buyer comes back
        String lastSeen = lastEvent(seenByBuyer);
        seenByBuyer.close();
        cooperative.post("/api/matches/" + match.id() + "/delivery", null).expect(200);
        requireKilograms(harvest, order, "deliveredKg");
        LiveStream seenAgain = buyer.live(lastSeen);

        // Then nothing was missed, and the whole story is in the match's history
        requireSeen(seenAgain, "match.delivered", match.id(), "quantityKg", 10_000);
        requireSeen(seenAgain, "position.changed", order, "deliveredKg", 10_000);
        assertThat(steps(buyer.get("/api/matches/" + match.id())))
                .containsExactly(
                        "PROPOSED by MARKET", "HELD by BUYER", "AGREED by COOPERATIVE", "DELIVERED by COOPERATIVE");
        seenAgain.close();
        seenByCooperative.close();
    }

    private String listHarvest() {
        Reply listed = cooperative
                .post("/api/harvests", mango.harvest(16_400, cooperative.areaOf("MANGO")))
                .expect(201);
        assertThat(listed.header("Location")).isEqualTo("/api/harvests/" + listed.id());
        Reply read = market.nobody().get(listed.header("Location")).expect(200);
        assertThat(read.body().path("certifications").findValuesAsText("scheme"))
                .contains("VIETGAP");
        assertThat(read.body().path("markets").toString()).contains("\"CN\"", "\"VN\"");
        assertThat(read.number("openKg")).isEqualTo(16_400);
        return listed.id();
    }

    private String postOrder() {
        Reply posted = buyer.post("/api/orders", mango.orderForChina(10_000)).expect(201);
        assertThat(posted.number("maxVndPerKg")).isEqualTo(2 * Fruit.ASK);
        JsonNode demand = market.nobody().all("/api/demand?crop=MANGO").stream()
                .filter(wanted -> wanted.path("orderId").asText().equals(posted.id()))
                .findFirst()
                .orElseThrow();
        assertThat(demand.path("openKg").asLong()).isEqualTo(10_000);
        assertThat(demand.toString()).doesNotContain("Vnd").doesNotContain(buyer.organization());
        return posted.id();
    }

    /** The match of the two; prints how long after the order's answer it was there. */
    private Reply proposedMatch(String harvest, String order) {
        long began = System.nanoTime();
        String path = "/api/matches?harvestId=" + harvest + "&orderId=" + order;
        Reply list = await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> buyer.get(path).expect(200),
                        found -> !found.body().path("items").isEmpty());
        System.out.println("The match was there " + (System.nanoTime() - began) / 1_000_000 + " ms after the order");
        Reply match = buyer.get("/api/matches/"
                        + list.body().path("items").get(0).path("id").asText())
                .expect(200);
        assertThat(match.text("status")).isEqualTo("PROPOSED");
        assertThat(match.number("quantityKg")).isEqualTo(10_000);
        assertThat(match.number("priceVndPerKg")).isEqualTo(Fruit.ASK);
        assertThat(match.text("cooperativeId")).isEqualTo(cooperative.organization());
        assertThat(match.body().at("/delivery/place").asText()).isEqualTo("HUUNGHI");
        return match;
    }

    private void requireReasons(String match) {
        assertThat(reasons(cooperative.get("/api/matches/" + match)))
                .contains("VietGAP trồng trọt còn hạn hết đợt giao", "Đúng giống: Xoài tròn Yên Châu cây trăm năm");
        assertThat(reasons(buyer.get("/api/matches/" + match, "en")))
                .contains(
                        "VietGAP crop valid through the delivery",
                        "The variety wanted: Xoài tròn Yên Châu cây trăm năm");
    }

    private static List<String> reasons(Reply match) {
        return match.body().path("reasons").findValuesAsText("text");
    }

    private static void requireAccepted(Party party, String match, String status) {
        Reply accepted =
                party.post("/api/matches/" + match + "/acceptance", null).expect(200);
        assertThat(accepted.text("status")).isEqualTo(status);
    }

    /** The 10,000 kg of both are there now, and 6,400 kg of the harvest and none of the order are open. */
    private void requireKilograms(String harvest, String order, String where) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            Reply harvestNow = market.nobody().get("/api/harvests/" + harvest);
            Reply orderNow = buyer.get("/api/orders/" + order);
            assertThat(harvestNow.number("openKg")).isEqualTo(6_400);
            assertThat(harvestNow.number(where)).isEqualTo(10_000);
            assertThat(orderNow.number("openKg")).isZero();
            assertThat(orderNow.number(where)).isEqualTo(10_000);
        });
    }

    private static void requireSeen(LiveStream stream, String type, String id, String field, long value) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            Optional<LiveStream.Event> newest = stream.newest(type, id);
            assertThat(newest).as(type + " about " + id).isPresent();
            assertThat(newest.get().body().path(field).asLong()).isEqualTo(value);
        });
    }

    /** What belongs to the other side has not come along: its position, and the buyer's maximum. */
    private static void requirePrivate(LiveStream stream, String positionOfTheOther) {
        assertThat(stream.newest("position.changed", positionOfTheOther)).isEmpty();
        assertThat(stream.events()).noneMatch(event -> event.body().toString().contains("maxVndPerKg"));
    }

    private static String lastEvent(LiveStream stream) {
        List<LiveStream.Event> events = stream.events();
        return events.get(events.size() - 1).id();
    }

    private static List<String> steps(Reply match) {
        List<String> steps = new ArrayList<>();
        match.expect(200)
                .body()
                .path("history")
                .forEach(step -> steps.add(
                        step.path("status").asText() + " by " + step.path("by").asText()));
        return steps;
    }
}
