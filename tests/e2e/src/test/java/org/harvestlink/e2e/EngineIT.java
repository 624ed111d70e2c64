package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.harvestlink.e2e.oracle.Books;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the engine tells beyond pairs: what an unfilled order could change, and what the whole book is worth. */
@Order(5)
@ExtendWith(OneStack.class)
class EngineIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long KG = 3_000;

    private final Market market;
    private final Books books;
    private final Party cooperative;
    private final Party buyer;
    private final Party organizer;

    EngineIT(Stack stack, Market market) {
        this.market = market;
        this.books = new Books(stack, market);
        this.cooperative = market.as("coop4");
        this.buyer = market.as("buyer4");
        this.organizer = market.as("organizer1");
    }

    @Test
    void anOrderThatPaysTooLittleReadsWhatItWouldGetForMore() {
        // Given a harvest that is too dear for an order
        Fruit fruit = Fruit.mango("Xoài hụt");
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(KG, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
        Map<String, Object> wish = new HashMap<>(fruit.order(KG));
        wish.put("maxVndPerKg", Fruit.ASK - 1_000);
        Reply order = buyer.post("/api/orders", wish).expect(201);
        books.awaitRest();

        // When the buyer asks what is missing
        String path = "/api/orders/" + order.id();
        JsonNode misses = buyer.get(path + "/near-misses").expect(200).body();

        // Then a higher maximum is the smallest change, and the harvest an example; nobody else may know
        assertThat(misses.at("/0/change/and").isMissingNode()).isTrue();
        assertThat(misses.at("/0/change/rule").asText()).isEqualTo("PRICE");
        assertThat(misses.at("/0/change/text").asText()).matches("Trả thêm [0-9.]+ ₫/kg");
        assertThat(misses.at("/0/gainKg").asLong()).isEqualTo(KG);
        assertThat(misses.at("/0/examples/0").asText()).isEqualTo(harvest);
        market.as("buyer5").get(path + "/near-misses").expect(404);
        cooperative.get(path + "/near-misses").expect(404);
        JsonNode ofHarvest = cooperative
                .get("/api/harvests/" + harvest + "/near-misses")
                .expect(200)
                .body();
        assertThat(ofHarvest.toString()).doesNotContain("₫");

        // When the maximum is raised by as much as it said, and by 100 less
        long more = Long.parseLong(misses.at("/0/change/text").asText().replaceAll("[^0-9]", ""));
        wish.put("maxVndPerKg", Fruit.ASK - 1_000 + more - 100);
        buyer.put(path, buyer.get(path), wish).expect(200);
        books.awaitRest();
        assertThat(matchesOf(order.id())).isEmpty();
        wish.put("maxVndPerKg", Fruit.ASK - 1_000 + more);
        buyer.put(path, buyer.get(path), wish).expect(200);

        // Then the market gives what was said
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(matchesOf(order.id()))
                .singleElement()
                .satisfies(
                        match -> assertThat(match.path("quantityKg").asLong()).isEqualTo(KG)));
    }

    private List<JsonNode> matchesOf(String order) {
        return buyer.all("/api/matches?orderId=" + order);
    }

    @Test
    void anOrganizerClearsTheWholeBookAndEveryoneIsTold() {
        // Given the season that up has posted
        books.awaitRest();
        Map<String, Object> wanted =
                Map.of("window", Map.of("from", "2020-01-01", "to", "2100-12-31"), "propose", true);
        buyer.post("/api/clearings", wanted).expect(403);

        // When it is cleared
        String id = organizer.post("/api/clearings", wanted).expect(202).id();
        await().atMost(PATIENCE)
                .until(() -> clearing(id).path("status").asText().equals("DONE"));
        JsonNode clearing = clearing(id);

        // Then it is worth nearly what no clearing could exceed, and the trades are proposals to both sides
        long surplus = clearing.path("surplusVnd").asLong();
        long bound = clearing.path("upperBoundVnd").asLong();
        System.out.printf(
                "Cleared in %d ms: %,d kg, %,d VND of at most %,d%n",
                clearing.path("solveMillis").asLong(),
                clearing.path("matchedKg").asLong(),
                surplus,
                bound);
        assertThat(surplus).isPositive().isLessThanOrEqualTo(bound);
        assertThat(bound - surplus).isLessThanOrEqualTo(bound / 100);
        Set<String> pairs = new HashSet<>();
        clearing.path("trades").forEach(trade -> pairs.add(pair(trade)));
        assertThat(pairs).isNotEmpty().hasSameSizeAs(clearing.path("trades"));
        Set<String> proposed = new HashSet<>();
        organizer.all("/api/matches?status=PROPOSED").stream()
                .filter(match -> match.path("origin").asText().equals("CLEARING"))
                .forEach(match -> proposed.add(pair(match)));
        assertThat(proposed).isNotEmpty().isSubsetOf(pairs);
        JsonNode left = clearing.path("unmatched");
        assertThat(left.path("orderCount").asInt()).isPositive();
        assertThat(left.path("orders")).allSatisfy(order -> {
            assertThat(order.path("rule").asText()).isNotBlank();
            assertThat(order.path("text").asText()).isNotBlank();
            assertThat(order.path("missingKg").asLong()).isPositive();
        });
        books.awaitRest();
        books.requireEveryKilogramOnce();
    }

    private JsonNode clearing(String id) {
        return organizer.get("/api/clearings/" + id).expect(200).body();
    }

    private static String pair(JsonNode trade) {
        return trade.path("harvestId").asText() + " " + trade.path("orderId").asText();
    }
}
