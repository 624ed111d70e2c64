package org.harvestlink.e2e;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Persistent;

/**
 * Clients that list harvests, post orders and agree on some of them, wave after wave, whatever happens to the processes
 * behind the gateway. Remembers what was accepted.
 */
final class TradeUnderFire implements AutoCloseable {

    static final long HARVEST_KG = 1_000;
    static final long ORDER_KG = 700;

    private static final int CLIENTS = 8;
    private static final int VARIETIES = 50;
    private static final int AGREE_EVERY = 5;
    private static final List<String> CROPS = List.of("MANGO", "LONGAN", "PLUM");

    private final Set<String> harvests = ConcurrentHashMap.newKeySet();
    private final Set<String> orders = ConcurrentHashMap.newKeySet();
    private final Set<String> agreements = ConcurrentHashMap.newKeySet();
    private final Map<String, String> areas = new ConcurrentHashMap<>();
    private final Persistent client = new Persistent();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final List<Party> cooperatives;
    private final List<Party> buyers;

    TradeUnderFire(Market market) {
        this.cooperatives = market.cooperatives();
        this.buyers = market.buyers();
    }

    /** Some of the trade, under way. */
    record Wave(List<Future<?>> trades, CountDownLatch begun) {

        /** Returns when the first part of it has been accepted, and most has not. */
        void awaitBegun() throws InterruptedException {
            begun.await();
        }

        /** Returns when all of it has been accepted. */
        void awaitDone() throws InterruptedException, ExecutionException {
            for (Future<?> trade : trades) {
                trade.get();
            }
        }
    }

    /** Begins the trades with the numbers {@code from} up to, but not with, {@code to}: a harvest and an order each. */
    Wave begin(int from, int to) {
        CountDownLatch begun = new CountDownLatch(Math.max(1, (to - from) / 6));
        List<Future<?>> trades = IntStream.range(from, to)
                .<Future<?>>mapToObj(number -> clients.submit(() -> {
                    trade(number);
                    begun.countDown();
                }))
                .toList();
        return new Wave(trades, begun);
    }

    private void trade(int number) {
        Party cooperative = cooperatives.get(number % cooperatives.size());
        Party buyer = buyers.get(number % buyers.size());
        Fruit fruit = fruit(number);
        String harvest = client.post(
                        cooperative, "/api/harvests", fruit.harvest(HARVEST_KG, area(cooperative, fruit.crop())))
                .id();
        harvests.add(harvest);
        String order = client.post(buyer, "/api/orders", fruit.order(ORDER_KG)).id();
        orders.add(order);
        if (number % AGREE_EVERY == 0) {
            String match = client.post(buyer, "/api/matches", fruit.proposal(harvest, order, ORDER_KG))
                    .id();
            client.post(cooperative, "/api/matches/" + match + "/acceptance", null);
            agreements.add(match);
        }
    }

    private static Fruit fruit(int number) {
        Fruit mango = Fruit.mango("Vụ bão " + number % VARIETIES);
        return new Fruit(CROPS.get(number % VARIETIES % CROPS.size()), mango.variety(), mango.from(), mango.to());
    }

    /** Read before the first wave, as a client would that is at home here. */
    void learnAreas() {
        for (Party cooperative : cooperatives) {
            CROPS.forEach(crop -> area(cooperative, crop));
            cooperative.bearer();
        }
        buyers.forEach(Party::bearer);
    }

    private String area(Party cooperative, String crop) {
        return areas.computeIfAbsent(cooperative.login() + crop, unknown -> cooperative.areaOf(crop));
    }

    Set<String> harvests() {
        return harvests;
    }

    Set<String> orders() {
        return orders;
    }

    Set<String> agreements() {
        return agreements;
    }

    int repeats() {
        return client.repeats();
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
