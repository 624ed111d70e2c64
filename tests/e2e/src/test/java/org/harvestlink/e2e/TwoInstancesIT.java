package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Persistent;
import org.harvestlink.e2e.oracle.Books;
import org.harvestlink.e2e.stack.Database;
import org.harvestlink.e2e.stack.Stack;
import org.harvestlink.local.stack.PartStatus;
import org.harvestlink.testing.DeadLetters;
import org.harvestlink.testing.Frozen;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two instances of matching-service share the crops; what one owns moves to the other when it fails. */
@Order(30)
@ExtendWith(OneStack.class)
class TwoInstancesIT {

    private static final String FIRST = "matching-service";
    private static final String SECOND = "matching-service-2";
    private static final List<String> CROPS = List.of("MANGO", "LONGAN", "PLUM");
    private static final int PAIRS = 30;
    private static final long KG = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Stack stack;
    private final Market market;
    private final Books books;
    private final Database matching;
    private final Persistent client = new Persistent();
    private final List<String> orders = new ArrayList<>();

    TwoInstancesIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
        this.books = new Books(stack, market);
        this.matching = stack.database("matching");
    }

    @Test
    void whatADeadOrFrozenInstanceOwnsMovesToTheOtherWithoutAProposalLostOrDoubled() {
        // Given a stack with two instances, each the owner of some books
        stack.stop();
        stack.start("--matching", "2");
        assertThat(stack.status()).extracting(PartStatus::name).contains(FIRST, SECOND);
        await().atMost(PATIENCE).until(() -> owners() == 2);

        // When one is killed while pairs of a harvest and an order are posted
        post(0, PAIRS / 2);
        long died = System.nanoTime();
        Duration back = stack.kill(SECOND);
        post(PAIRS / 2, PAIRS);
        awaitOneProposalEach();
        System.out.printf(
                Locale.ROOT,
                "%s killed, works again after %.1f s; all proposals there after %.1f s%n",
                SECOND,
                back.toMillis() / 1e3,
                (System.nanoTime() - died) / 1e9);

        // And the other stands still for so long that its books are given away
        await().atMost(PATIENCE).until(() -> owners() == 2);
        Frozen.during(stack.status(FIRST).pid(), this::tradeWithoutTheFirst);
        post(2 * PAIRS, 3 * PAIRS);

        // Then every order has its one proposal, and the books are right
        awaitOneProposalEach();
        books.awaitRest();
        assertThat(proposals()).containsExactlyInAnyOrderElementsOf(orders);
        books.requireEveryKilogramOnce();
        books.requireNoHalfWrites();
        assertThat(new DeadLetters(stack.ports()).count()).isZero();
    }

    private void tradeWithoutTheFirst() {
        long stopped = System.nanoTime();
        post(PAIRS, 2 * PAIRS);
        awaitOneProposalEach();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(owners())
                .as("owners while one instance stands still")
                .isOne());
        System.out.printf(
                Locale.ROOT,
                "%s frozen; the other made its proposals within %.1f s%n",
                FIRST,
                (System.nanoTime() - stopped) / 1e9);
    }

    /** How many instances own books. */
    private long owners() {
        return matching.number("select count(distinct owner) from book");
    }

    /** Pairs with a variety of their own, so that each order suits one harvest alone. */
    private void post(int from, int to) {
        for (int number = from; number < to; number++) {
            Fruit mango = Fruit.mango("Hai nhà " + number);
            Fruit fruit = new Fruit(CROPS.get(number % CROPS.size()), mango.variety(), mango.from(), mango.to());
            Party cooperative =
                    market.cooperatives().get(number % market.cooperatives().size());
            Party buyer = market.buyers().get(number % market.buyers().size());
            client.post(cooperative, "/api/harvests", fruit.harvest(KG, cooperative.areaOf(fruit.crop())));
            orders.add(client.post(buyer, "/api/orders", fruit.order(KG)).id());
        }
    }

    private void awaitOneProposalEach() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> assertThat(proposals())
                .containsExactlyInAnyOrderElementsOf(orders));
    }

    /** The order of each proposal to one of our orders, as often as there is one. */
    private List<String> proposals() {
        return matching.rows("select order_id from match where order_id in ('" + String.join("','", orders) + "')");
    }
}
