package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.LiveStream;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two sides make of a proposal when it is not simply accepted. */
@Order(2)
@ExtendWith(OneStack.class)
class NegotiationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Stack stack;
    private final Market market;
    private final Party buyer;

    NegotiationIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
        this.buyer = market.as("buyer2");
    }

    @Test
    void anOrderLargerThanEveryHarvestIsSplitOverSeveral() {
        // Given three harvests of three cooperatives, none of which could fill the order
        Fruit fruit = Fruit.mango("Xoài chia đơn");
        List<Party> cooperatives = List.of(market.as("coop2"), market.as("coop3"), market.as("coop5"));
        List<Long> kilograms = List.of(5_000L, 3_000L, 2_000L);
        for (int i = 0; i < kilograms.size(); i++) {
            Party cooperative = cooperatives.get(i);
            cooperative
                    .post("/api/harvests", fruit.harvest(kilograms.get(i), cooperative.areaOf("MANGO")))
                    .expect(201);
        }

        // When a buyer orders all of it at once, and every side accepts
        String order =
                buyer.post("/api/orders", fruit.order(10_000)).expect(201).id();
        List<JsonNode> matches = proposed(order, 3);
        assertThat(matches)
                .extracting(it -> it.path("quantityKg").asLong())
                .containsExactlyInAnyOrderElementsOf(kilograms);
        for (JsonNode match : matches) {
            String acceptance = "/api/matches/" + match.path("id").asText() + "/acceptance";
            buyer.post(acceptance, null).expect(200);
            owner(cooperatives, match).post(acceptance, null).expect(200);
        }

        // Then the order is filled
        awaitKilograms("/api/orders/" + order, Map.of("openKg", 0L, "heldKg", 0L, "agreedKg", 10_000L));
    }

    @Test
    void aRefusedHoldGivesItsKilogramsBackAndIsNotProposedAgain() {
        // Given a proposal that the buyer has accepted
        Fruit fruit = Fruit.mango("Xoài bị từ chối");
        Party cooperative = market.as("coop3");
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(4_000, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
        String order = buyer.post("/api/orders", fruit.order(4_000)).expect(201).id();
        String match = proposed(order, 1).get(0).path("id").asText();
        buyer.post("/api/matches/" + match + "/acceptance", null).expect(200);
        awaitKilograms("/api/harvests/" + harvest, Map.of("openKg", 0L, "heldKg", 4_000L));

        // When the cooperative refuses
        Reply refused = cooperative
                .post("/api/matches/" + match + "/refusal", Map.of("reason", "Mưa đá"))
                .expect(200);

        // Then the buyer reads why, all kilograms are open again, and a further step is refused
        assertThat(refused.text("status")).isEqualTo("DECLINED");
        assertThat(buyer.get("/api/matches/" + match).body().path("history").findValuesAsText("reason"))
                .containsExactly("Mưa đá");
        awaitKilograms("/api/harvests/" + harvest, Map.of("openKg", 4_000L, "heldKg", 0L));
        awaitKilograms("/api/orders/" + order, Map.of("openKg", 4_000L, "heldKg", 0L));
        Reply late = buyer.post("/api/matches/" + match + "/acceptance", null).expect(409);
        assertThat(late.problem()).isEqualTo("/problems/wrong-state");
        assertThat(buyer.all("/api/matches?status=PROPOSED&orderId=" + order)).isEmpty();
    }

    @Test
    void aCounterOfferIsAnAcceptanceOfItsOwnTerms() {
        // Given a proposal of 3,000 kg
        Fruit fruit = Fruit.mango("Xoài trả giá");
        Party cooperative = market.as("coop5");
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(3_000, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
        String order = buyer.post("/api/orders", fruit.order(3_000)).expect(201).id();
        String match = "/api/matches/" + proposed(order, 1).get(0).path("id").asText();

        // When the buyer wants 2,000 kg at another price and the cooperative agrees
        Map<String, Object> terms = Map.of("quantityKg", 2_000, "priceVndPerKg", Fruit.ASK - 500);
        assertThat(buyer.post(match + "/counter-offer", terms).expect(200).text("status"))
                .isEqualTo("HELD");
        Reply agreed = cooperative.post(match + "/acceptance", null).expect(200);

        // Then these are the terms, and the rest stays open
        assertThat(agreed.text("status")).isEqualTo("AGREED");
        assertThat(agreed.number("priceVndPerKg")).isEqualTo(Fruit.ASK - 500);
        awaitKilograms("/api/harvests/" + harvest, Map.of("openKg", 1_000L, "agreedKg", 2_000L));
        awaitKilograms("/api/orders/" + order, Map.of("openKg", 1_000L, "agreedKg", 2_000L));
    }

    @Test
    void whatWasWeighedIsDeliveredWithinTheToleranceThatBothSidesSee() {
        // Given an agreement on 3,000 kg
        Fruit fruit = Fruit.mango("Xoài cân lại");
        Party cooperative = market.as("coop6");
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(3_000, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
        String order = buyer.post("/api/orders", fruit.order(3_000)).expect(201).id();
        String match = agreed(order, cooperative);
        assertThat(buyer.get(match).body().at("/tolerance/fromKg").asLong()).isEqualTo(2_850);
        assertThat(cooperative.get(match).body().at("/tolerance/toKg").asLong()).isEqualTo(3_150);

        // When the scales say far too little, and then 2,900 kg
        Reply tooLittle =
                buyer.post(match + "/delivery", Map.of("weighedKg", 2_000)).expect(409);
        Reply delivered = buyer.post(match + "/delivery", Map.of("weighedKg", 2_900, "note", "Trừ hao hụt"))
                .expect(200);

        // Then the first is refused with the bounds, and what the second lacks is open again everywhere
        assertThat(tooLittle.problem()).isEqualTo("/problems/outside-tolerance");
        assertThat(tooLittle.number("fromKg")).isEqualTo(2_850);
        assertThat(delivered.number("deliveredKg")).isEqualTo(2_900);
        assertThat(delivered.number("quantityKg")).isEqualTo(3_000);
        Map<String, Long> weighed = Map.of("openKg", 100L, "agreedKg", 0L, "deliveredKg", 2_900L);
        awaitKilograms("/api/harvests/" + harvest, weighed);
        awaitKilograms("/api/orders/" + order, weighed);
    }

    @Test
    void aShrunkenHarvestsShortfallIsToldToBothSidesAndReplacedByAnother() {
        // Given an agreement on all of a harvest, and another harvest that nobody has taken
        Fruit fruit = Fruit.mango("Xoài thiếu hụt");
        Party cooperative = market.as("coop7");
        Party another = market.as("coop8");
        Map<String, Object> declared = fruit.harvest(4_000, cooperative.areaOf("MANGO"));
        String harvest = cooperative.post("/api/harvests", declared).expect(201).id();
        String order = buyer.post("/api/orders", fruit.order(4_000)).expect(201).id();
        String match = agreed(order, cooperative);
        String replacement = another.post("/api/harvests", fruit.harvest(6_000, another.areaOf("MANGO")))
                .expect(201)
                .id();

        // When hail takes 1,500 kg
        try (LiveStream seenByBuyer = buyer.live();
                LiveStream seenByCooperative = cooperative.live()) {
            declared.put("quantityKg", 2_500);
            cooperative
                    .put("/api/harvests/" + harvest, cooperative.get("/api/harvests/" + harvest), declared)
                    .expect(200);

            // Then both sides hear of the shortfall
            for (LiveStream side : List.of(seenByBuyer, seenByCooperative)) {
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(side.newest("match.agreed", idOf(match)))
                        .hasValueSatisfying(event -> assertThat(
                                        event.body().path("shortfallKg").asLong())
                                .isEqualTo(1_500)));
            }
        }
        assertThat(cooperative.get(match).number("shortfallKg")).isEqualTo(1_500);
        awaitKilograms("/api/harvests/" + harvest, Map.of("shortfallKg", 1_500L, "agreedKg", 4_000L));

        // And the buyer, who orders what is missing anew, gets it from the harvest that is offered in its place
        JsonNode offered = buyer.get(match + "/replacements").expect(200).body();
        assertThat(offered.path("missingKg").asLong()).isEqualTo(1_500);
        assertThat(offered.at("/harvests/0/harvestId").asText()).isEqualTo(replacement);
        assertThat(offered.at("/harvests/0/quantityKg").asLong()).isEqualTo(1_500);
        buyer.put("/api/orders/" + order, buyer.get("/api/orders/" + order), fruit.order(5_500))
                .expect(200);
        await().atMost(PATIENCE).until(() -> buyer.get(match + "/replacements").number("orderOpenKg") == 1_500);
        String held = buyer.post("/api/matches", fruit.proposal(replacement, order, 1_500))
                .expect(201)
                .id();
        another.post("/api/matches/" + held + "/acceptance", null).expect(200);
        awaitKilograms("/api/orders/" + order, Map.of("openKg", 0L, "agreedKg", 5_500L));
    }

    @Test
    void aWithdrawnHarvestGivesAHoldBackAndTellsWhy() {
        // Given a hold
        Fruit fruit = Fruit.mango("Xoài rút tin");
        Party cooperative = market.as("coop9");
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(2_000, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
        String order = buyer.post("/api/orders", fruit.order(2_000)).expect(201).id();
        String match = "/api/matches/" + proposed(order, 1).get(0).path("id").asText();
        buyer.post(match + "/acceptance", null).expect(200);
        awaitKilograms("/api/orders/" + order, Map.of("openKg", 0L, "heldKg", 2_000L));

        // When the harvest is withdrawn
        cooperative
                .delete("/api/harvests/" + harvest, cooperative.get("/api/harvests/" + harvest))
                .expect(200);

        // Then the buyer has its kilograms back and reads why, and nothing can be accepted any more
        awaitKilograms("/api/orders/" + order, Map.of("openKg", 2_000L, "heldKg", 0L));
        JsonNode withdrawn = buyer.get(match, "vi").body();
        assertThat(withdrawn.path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.at("/history/2/reason").asText()).isEqualTo("Vụ thu hoạch đã được rút hoặc đã kết thúc");
        assertThat(cooperative.post(match + "/acceptance", null).expect(409).problem())
                .isEqualTo("/problems/wrong-state");
    }

    @Test
    void aHoldWhoseTimeEndsWhileTheServiceIsDownIsGivenBackWhenItReturns() {
        // Given a hold with seconds to go
        Fruit fruit = Fruit.mango("Xoài hết giờ");
        Party cooperative = market.as("coop10");
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(2_000, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
        String order = buyer.post("/api/orders", fruit.order(2_000)).expect(201).id();
        String match = "/api/matches/" + proposed(order, 1).get(0).path("id").asText();
        buyer.post(match + "/acceptance", null).expect(200);
        awaitKilograms("/api/harvests/" + harvest, Map.of("openKg", 0L, "heldKg", 2_000L));
        assertThat(stack.database("matching")
                        .moveTime(
                                "match",
                                "update match set hold_expires_at = now() + interval '3 seconds' where id = '"
                                        + idOf(match) + "'"))
                .isEqualTo(1);
        Instant end = Instant.parse(buyer.get(match).text("holdExpiresAt"));

        // When matching dies and comes back after its end
        stack.kill("matching-service");
        assertThat(Instant.now()).isAfter(end);

        // Then nobody can accept it any more, and the kilograms are open again
        cooperative.post(match + "/acceptance", null).expect(409);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(buyer.get(match).text("status")).isEqualTo("EXPIRED"));
        assertThat(Instant.parse(buyer.get(match).body().at("/history/2/at").asText()))
                .isAfter(end);
        awaitKilograms("/api/harvests/" + harvest, Map.of("openKg", 2_000L, "heldKg", 0L));
        awaitKilograms("/api/orders/" + order, Map.of("openKg", 2_000L, "heldKg", 0L));
    }

    /** The path of the match on which both sides of the order's only proposal agree. */
    private String agreed(String order, Party cooperative) {
        String match = "/api/matches/" + proposed(order, 1).get(0).path("id").asText();
        buyer.post(match + "/acceptance", null).expect(200);
        cooperative.post(match + "/acceptance", null).expect(200);
        return match;
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<JsonNode> proposed(String order, int count) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> buyer.all("/api/matches?status=PROPOSED&orderId=" + order),
                        found -> found.size() == count);
    }

    private void awaitKilograms(String path, Map<String, Long> expected) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            Reply now = buyer.get(path).expect(200);
            expected.forEach(
                    (field, kg) -> assertThat(now.number(field)).as(field).isEqualTo(kg));
        });
    }

    private static Party owner(List<Party> cooperatives, JsonNode match) {
        return cooperatives.stream()
                .filter(party ->
                        party.organization().equals(match.path("cooperativeId").asText()))
                .findFirst()
                .orElseThrow();
    }
}
