package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.harvestlink.e2e.oracle.Books;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many want the same fruit in the same moment. */
@Order(4)
@ExtendWith(OneStack.class)
class CrowdIT {

    private static final int BUYERS = 200;
    private static final int LOT_KG = 100;
    private static final int HARVEST_KG = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Fruit fruit = Fruit.mango("Xoài cháy hàng");
    private final Market market;
    private final Books books;
    private final Party cooperative;

    CrowdIT(Stack stack, Market market) {
        this.market = market;
        this.books = new Books(stack, market);
        this.cooperative = market.as("coop7");
    }

    /** One buyer of the crowd, with an order of its own; twenty logins stand for all. */
    private record Wish(Party buyer, String order) {}

    @Test
    void twoHundredBuyersShareWhatIsThereForFifty() {
        // Given 5,000 kg, and 200 buyers of 100 kg each
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(HARVEST_KG, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
        List<Wish> crowd = crowd();
        // Until the market has heard of an order, nobody can be proposed to.
        books.awaitRest();

        // When all of them propose to take it at once
        List<Reply> replies = together(crowd.stream()
                .map(wish -> market.sendPatiently(
                        wish.buyer().posting("/api/matches", fruit.proposal(harvest, wish.order(), LOT_KG))))
                .toList());

        // Then exactly as many hold their kilograms as there are lots, and all others read what is left
        int lots = HARVEST_KG / LOT_KG;
        assertThat(outcomes(replies)).isEqualTo(Map.of("201 ", lots, "409 /problems/not-enough-open", BUYERS - lots));
        List<Reply> held = having(201, replies);
        assertThat(having(409, replies))
                .allSatisfy(reply -> assertThat(reply.body().path("openKg").isIntegralNumber())
                        .isTrue())
                .allSatisfy(reply -> assertThat(reply.number("openKg")).isLessThan(LOT_KG));

        // When the cooperative accepts everything that is held, at once
        List<Reply> agreed = together(held.stream()
                .map(match ->
                        market.sendPatiently(cooperative.posting("/api/matches/" + match.id() + "/acceptance", null)))
                .toList());

        // Then all of it is agreed, and nothing is open
        assertThat(agreed).allSatisfy(reply -> assertThat(reply.text("status")).isEqualTo("AGREED"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            Reply now = cooperative.get("/api/harvests/" + harvest);
            assertThat(now.number("openKg")).isZero();
            assertThat(now.number("heldKg")).isZero();
            assertThat(now.number("agreedKg")).isEqualTo(HARVEST_KG);
        });
        books.awaitRest();
        books.requireEveryKilogramOnce();
        books.requireNoHalfWrites();
    }

    private List<Wish> crowd() {
        List<Party> buyers = market.buyers();
        List<Party> turns = new ArrayList<>();
        List<CompletableFuture<Reply>> posted = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            Party buyer = buyers.get(i % buyers.size());
            turns.add(buyer);
            posted.add(market.sendPatiently(buyer.posting("/api/orders", fruit.order(LOT_KG))));
        }
        List<Wish> crowd = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            crowd.add(new Wish(turns.get(i), posted.get(i).join().expect(201).id()));
        }
        return crowd;
    }

    private static List<Reply> having(int status, List<Reply> replies) {
        return replies.stream().filter(reply -> reply.status() == status).toList();
    }

    /** How many replies there are of each status and problem. */
    private static Map<String, Integer> outcomes(List<Reply> replies) {
        Map<String, Integer> outcomes = new TreeMap<>();
        replies.forEach(reply -> outcomes.merge(reply.status() + " " + reply.problem(), 1, Integer::sum));
        return outcomes;
    }

    private static List<Reply> together(List<CompletableFuture<Reply>> replies) {
        return replies.stream().map(CompletableFuture::join).toList();
    }
}
