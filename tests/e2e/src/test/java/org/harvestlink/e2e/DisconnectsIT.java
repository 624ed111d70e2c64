package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.oracle.Books;
import org.harvestlink.e2e.stack.Database;
import org.harvestlink.e2e.stack.Stack;
import org.harvestlink.local.stack.Port;
import org.harvestlink.testing.DeadLetters;
import org.harvestlink.testing.Hangup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients that hang up in the middle of a write leave all of it or none. */
@Order(10)
@ExtendWith(OneStack.class)
class DisconnectsIT {

    private static final int LISTINGS = 2_500;
    private static final int PROPOSALS = 2_500;
    private static final int ACCEPTANCES = 2_500;
    private static final int THREADS = 8;
    private static final long MICROS_BETWEEN = 6_000;
    private static final long LONGEST_HOLD_MICROS = 15_000;
    private static final long PLENTY_KG = 100_000;
    private static final int PAIRS = 20;

    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(20_261_123);
    private final Stack stack;
    private final Market market;
    private final Hangup hangup;
    private final Books books;
    private final List<Party> cooperatives;
    private final List<Party> buyers;
    private final List<String> areas;
    private int clients;
    private int unanswered;

    DisconnectsIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
        this.hangup = new Hangup(stack.ports().number(Port.GATEWAY));
        this.books = new Books(stack, market);
        this.cooperatives = market.cooperatives();
        this.buyers = market.buyers();
        this.areas = cooperatives.stream().map(party -> party.areaOf("MANGO")).toList();
    }

    /** A harvest and an order with plenty of kilograms, for many proposals between their owners. */
    private record Pair(Fruit fruit, String harvest, String order) {}

    @Test
    void tenThousandClientsWhoHangUpLeaveNoHalfTransaction() throws Exception {
        // Given pairs of cooperatives and buyers with plenty to agree on
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            pairs.add(pair(i));
        }
        long before = writes();

        // When clients post harvests, orders, proposals and acceptances, and hang up before they are answered
        hangUp(2 * LISTINGS, i -> i % 2 == 0 ? listing(i / 2) : order(i / 2));
        hangUp(PROPOSALS, i -> proposal(pairs.get(i % PAIRS), i % PAIRS));
        List<Held> held = held(pairs);
        hangUp(ACCEPTANCES, i -> acceptance(held.get(random.nextInt(held.size()))));
        books.awaitRest();

        // Then what they wrote is there whole, or not at all
        long done = writes() - before;
        System.out.println("Of " + clients + " clients " + unanswered + " hung up before the answer; " + done
                + " writes took effect");
        assertThat(unanswered).isGreaterThanOrEqualTo(2 * LISTINGS + PROPOSALS + ACCEPTANCES);
        assertThat(done).isBetween(1L, clients - 1L);
        books.requireEveryKilogramOnce();
        books.requireNoHalfWrites();
        assertThat(new DeadLetters(stack.ports()).count()).isZero();
    }

    private Pair pair(int i) {
        Fruit fruit = Fruit.mango("Xoài mất sóng " + i);
        String harvest = cooperatives
                .get(i)
                .post("/api/harvests", fruit.harvest(PLENTY_KG, areas.get(i)))
                .expect(201)
                .id();
        String order = buyers.get(i)
                .post("/api/orders", fruit.order(PLENTY_KG))
                .expect(201)
                .id();
        return new Pair(fruit, harvest, order);
    }

    /** A match that waits for its cooperative. */
    private record Held(Party cooperative, String match) {}

    private List<Held> held(List<Pair> pairs) {
        books.awaitRest();
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            Party cooperative = cooperatives.get(i);
            cooperative
                    .all("/api/matches?status=HELD&harvestId=" + pairs.get(i).harvest())
                    .forEach(match ->
                            held.add(new Held(cooperative, match.path("id").asText())));
        }
        assertThat(held).isNotEmpty();
        return held;
    }

    private Hangup.Fragment listing(int i) {
        int who = i % PAIRS;
        return fragment("/api/harvests", cooperatives.get(who), lonely(i).harvest(10, areas.get(who)));
    }

    private Hangup.Fragment order(int i) {
        return fragment("/api/orders", buyers.get(i % PAIRS), lonely(i).order(10));
    }

    private Hangup.Fragment proposal(Pair pair, int who) {
        return fragment("/api/matches", buyers.get(who), pair.fruit().proposal(pair.harvest(), pair.order(), 10));
    }

    private Hangup.Fragment acceptance(Held held) {
        return fragment("/api/matches/" + held.match() + "/acceptance", held.cooperative(), null);
    }

    /** Fruit that suits nobody else's, on days spread over the next two years. */
    private static Fruit lonely(int i) {
        Fruit mango = Fruit.mango("Xoài lẻ loi " + i);
        LocalDate first = mango.from().plusDays(i % 700);
        return new Fruit(mango.crop(), mango.variety(), first, first.plusDays(1));
    }

    private Hangup.Fragment fragment(String path, Party party, Map<String, Object> body) {
        boolean inTheMiddle = body != null && random.nextInt(5) == 0;
        return new Hangup.Fragment(
                "POST",
                path,
                party.bearer(),
                UUID.randomUUID().toString(),
                body == null ? "" : text(body),
                inTheMiddle ? random.nextDouble() : 1,
                TimeUnit.MICROSECONDS.toNanos((long) (random.nextDouble() * LONGEST_HOLD_MICROS)));
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Lets clients hang up at a steady pace, until that many did so before their answer had come. */
    private void hangUp(int wanted, IntFunction<Hangup.Fragment> fragments) throws Exception {
        int before = unanswered;
        int next = 0;
        while (unanswered - before < wanted) {
            assertThat(next)
                    .as("clients, of whom too many were answered in time")
                    .isLessThan(5 * wanted);
            int round = wanted - (unanswered - before);
            unanswered += hangUpOnce(next, round, fragments);
            next += round;
        }
        clients += next;
    }

    private int hangUpOnce(int first, int count, IntFunction<Hangup.Fragment> fragments) throws Exception {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
        try {
            List<ScheduledFuture<Boolean>> hangups = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Hangup.Fragment fragment = fragments.apply(first + i);
                Callable<Boolean> client = () -> hangup.on(fragment);
                hangups.add(threads.schedule(client, i * MICROS_BETWEEN, TimeUnit.MICROSECONDS));
            }
            int cut = 0;
            for (Future<Boolean> one : hangups) {
                cut += one.get() ? 1 : 0;
            }
            return cut;
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many POSTs have had their effect. */
    private long writes() {
        long writes = 0;
        for (String name : List.of("catalog", "offers", "matching")) {
            Database database = stack.database(name);
            writes += database.number("select count(*) from idempotency");
        }
        return writes;
    }
}
