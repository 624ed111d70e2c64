package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Planting area codes decide what may be sold, how much of it, and where to. */
@Order(3)
@ExtendWith(OneStack.class)
class PlantingAreaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Party cooperative;
    private final Party buyer;

    PlantingAreaIT(Market market) {
        this.cooperative = market.as("coop17");
        this.buyer = market.as("buyer3");
    }

    @Test
    void aSuspendedPlantingAreaShutsItsHarvestsOutOfChina() {
        // Given a proposal for China
        Fruit fruit = Fruit.mango("Xoài bị đình chỉ");
        Map<String, Object> area = area("VN-SLOR-9001", 50);
        String areaId = cooperative.post("/api/growing-areas", area).expect(201).id();
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(8_000, areaId))
                .expect(201)
                .id();
        String order = buyer.post("/api/orders", fruit.orderForChina(8_000))
                .expect(201)
                .id();
        awaitMatches(order, "PROPOSED");

        // When the area's code is suspended
        String path = "/api/growing-areas/" + areaId;
        Map<String, Object> suspended = new HashMap<>(area);
        suspended.put("status", "SUSPENDED");
        suspended.put("statusReason", "Phát hiện rệp sáp");
        cooperative.put(path, cooperative.get(path).expect(200), suspended).expect(200);

        // Then the harvest is for the home market alone, and the proposal is taken back
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(buyer.get("/api/harvests/" + harvest)
                        .body()
                        .path("markets")
                        .toString())
                .isEqualTo("[\"VN\"]"));
        awaitMatches(order, "WITHDRAWN");
        // and nobody can agree on it either, or list more of it
        Reply direct = buyer.post("/api/matches", fruit.proposal(harvest, order, 8_000))
                .expect(409);
        assertThat(direct.problem()).isEqualTo("/problems/not-compatible");
        assertThat(direct.body().toString()).contains("MARKET_ACCESS", "Chưa được vào thị trường Trung Quốc");
        assertThat(cooperative
                        .post("/api/harvests", fruit.harvest(1_000, areaId))
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/area-not-active");
    }

    @Test
    void moreThanAnAreaCanBearIsRefusedWithTheFigures() {
        // Given an area of 1 ha that bears 10,000 kg, of which 9,000 kg are listed
        Fruit fruit = Fruit.mango("Xoài mượn mã");
        String areaId = cooperative
                .post("/api/growing-areas", area("VN-SLOR-9002", 1))
                .expect(201)
                .id();
        cooperative.post("/api/harvests", fruit.harvest(9_000, areaId)).expect(201);

        // When somebody lists 2,000 kg more under its code
        Reply refused =
                cooperative.post("/api/harvests", fruit.harvest(2_000, areaId)).expect(409);

        // Then the refusal says how much there is
        assertThat(refused.problem()).isEqualTo("/problems/over-capacity");
        assertThat(refused.text("code")).isEqualTo("VN-SLOR-9002");
        assertThat(refused.number("capacityKg")).isEqualTo(10_000);
        assertThat(refused.number("listedKg")).isEqualTo(9_000);
        assertThat(refused.number("remainingKg")).isEqualTo(1_000);
        assertThat(refused.text("detail")).contains("VN-SLOR-9002", "1.000 kg", "10.000 kg", "9.000 kg");
        cooperative.post("/api/harvests", fruit.harvest(1_000, areaId)).expect(201);
    }

    private static Map<String, Object> area(String code, int hectares) {
        return Map.of(
                "crop",
                "MANGO",
                "code",
                code,
                "hectares",
                hectares,
                "expectedYieldKgPerHa",
                10_000,
                "communeCode",
                "04075",
                "markets",
                List.of("CN"));
    }

    private void awaitMatches(String order, String status) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> assertThat(
                        buyer.all("/api/matches?orderId=" + order))
                .extracting(match -> match.path("status").asText())
                .containsExactly(status));
    }
}
