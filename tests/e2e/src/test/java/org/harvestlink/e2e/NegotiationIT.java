package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two sides make of a proposal when it is not simply accepted. */
@Order(2)
@ExtendWith(OneStack.class)
class NegotiationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Market market;
    private final Party buyer;

    NegotiationIT(Market market) {
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
