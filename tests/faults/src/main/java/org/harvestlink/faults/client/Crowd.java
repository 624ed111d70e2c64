package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.harvestlink.faults.evidence.Season;
import org.harvestlink.faults.evidence.Told;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Call;
import org.harvestlink.faults.ledger.Ledger;
import org.harvestlink.faults.ledger.Write;
import org.harvestlink.faults.verdict.Canaries;
import org.harvestlink.testing.Hangup;

/**
 * All parties at once: a few threads that act and read as one party after another, forty live feeds, and clients who hang up all
 * the time. Bounded, so that the market is troubled by faults and not by load.
 */
public final class Crowd {

    private static final int THREADS = 8;
    private static final int SHORTEST_PAUSE_MILLIS = 60;
    private static final int LONGEST_PAUSE_MILLIS = 420;
    private static final double READS = 0.45;
    private static final Duration OPENING = Duration.ofSeconds(60);
    private static final long BETWEEN_HANG_UPS_MILLIS = 33;
    private static final int HANG_UP_THREADS = 3;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(HANG_UP_THREADS + 1);
    private final List<Future<?>> running = new ArrayList<>();
    private final Ledger ledger;
    private final World world;
    private final Drafts drafts;
    private final Wire wire;
    private final Desk desk;
    private final Trader trader;
    private final Reader reader;
    private final List<Feed> feeds;
    private final Random dice;
    private final Instant made = Instant.now();
    private Season seasonBefore;
    private volatile boolean ending;

    /** Where the crowd finds the market. */
    public record Place(String gateway, int gatewayPort, String realm) {}

    /**
     * Makes one; nobody moves before {@link #begin()}.
     *
     * @param place where clients connect to, and the gateway's own port for those who hang up
     * @param name of the run, that no other has on the same stack
     */
    public Crowd(Place place, long seed, String name, Ledger ledger, Canaries canaries, Watch watch) {
        this.ledger = ledger;
        this.world = new World(seed);
        this.drafts = new Drafts(canaries, world, name);
        this.wire = new Wire(place.gateway(), place.realm(), watch);
        this.desk = new Desk(ledger, wire, watch, new Hangup(place.gatewayPort()), drafts);
        this.trader = new Trader(world, drafts, desk, wire, new Negotiator(world, drafts, desk));
        this.reader = new Reader(world, drafts, wire, watch);
        this.feeds = world.traders().stream()
                .map(party -> new Feed(party, world, wire, watch, drafts))
                .toList();
        this.dice = new Random(seed + 1);
    }

    /** Opens the feeds, and lets everybody trade. */
    public void begin() throws InterruptedException, IOException {
        for (Party party : world.parties()) {
            wire.bearer(party.login());
        }
        seasonBefore = survey().season();
        world.cooperatives().forEach(this::learnAreas);
        feeds.forEach(Feed::open);
        for (Feed feed : feeds) {
            feed.awaitOpened(OPENING);
        }
        for (int thread = 0; thread < THREADS; thread++) {
            List<Party> some = everyNth(thread);
            running.add(threads.submit(() -> trade(some)));
        }
        clock.scheduleAtFixedRate(this::breakSilent, 1, 1, TimeUnit.SECONDS);
        for (int thread = 0; thread < HANG_UP_THREADS; thread++) {
            clock.scheduleAtFixedRate(
                    this::hangUp, 1_000, HANG_UP_THREADS * BETWEEN_HANG_UPS_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void learnAreas(Party cooperative) {
        JsonNode areas = drafts.read(wire.send(cooperative.login(), Call.get("/api/growing-areas?limit=200"))
                .text());
        areas.path("items").forEach(area -> cooperative
                .areas()
                .putIfAbsent(area.path("crop").asText(), area.path("id").asText()));
    }

    private List<Party> everyNth(int thread) {
        List<Party> some = new ArrayList<>();
        for (int i = thread; i < world.parties().size(); i += THREADS) {
            some.add(world.parties().get(i));
        }
        return some;
    }

    private void trade(List<Party> some) {
        Random mine = some.get(0).random();
        while (!ending) {
            Party party = some.get(mine.nextInt(some.size()));
            if (party.isOrganizer() || party.chance(READS)) {
                reader.read(party);
            } else {
                trader.act(party);
            }
            pause(party.between(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void breakSilent() {
        feeds.forEach(Feed::breakIfSilent);
    }

    /** Somebody reads, or says again what was accepted, and does not wait for the answer. */
    private void hangUp() {
        if (ending) {
            return;
        }
        Party party;
        Call call;
        double patience;
        synchronized (dice) {
            List<Write> writes = ledger.writes();
            Write write = writes.isEmpty() || dice.nextBoolean() ? null : writes.get(dice.nextInt(writes.size()));
            boolean again = write != null
                    && write.call().key() != null
                    && write.accepted().isPresent();
            party = again
                    ? world.named(write.login())
                    : world.parties().get(dice.nextInt(world.parties().size()));
            call = again ? write.call() : Call.get("/api/matches?limit=5");
            patience = dice.nextDouble();
        }
        try {
            desk.hangUp(party, call, 1, patience);
        } catch (IOException gatewayIsAway) {
            // Whoever can't connect does not hang up.
        }
    }

    /** Lets everybody finish what they are at; returns when nobody sends anything. The feeds go on. */
    public void end() throws InterruptedException, ExecutionException {
        ending = true;
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
        desk.end();
    }

    /** Sends once more what may have happened without anybody having been told, until it has an answer. */
    public void settle() {
        Settling.inDoubt(ledger, wire, world);
    }

    /** What each accepted key is answered now, by its number in the ledger. */
    public Map<Integer, Attempt> repeatAccepted() {
        return Settling.repeats(ledger, wire, world);
    }

    /** What each login's feed has said since the beginning. */
    public Map<String, List<Told>> told() {
        Map<String, List<Told>> told = new HashMap<>();
        feeds.forEach(feed -> told.put(feed.party().name(), feed.told()));
        return told;
    }

    /** How many events all feeds have brought. */
    public long heard() {
        return feeds.stream().mapToLong(feed -> feed.told().size()).sum();
    }

    /** Reads everything that is left, for the verdicts. */
    public Survey survey() {
        return new Survey(world, wire, drafts, made);
    }

    /** What the public calendar counted before anybody traded. */
    public Season seasonBefore() {
        return seasonBefore;
    }

    /** Requests sent, connections that clients reset, requests that broke off, feeds that broke. */
    public Figures figures() {
        return new Figures(
                wire.requests(),
                desk.hungUp(),
                wire.broken(),
                feeds.stream().mapToInt(Feed::breaks).sum());
    }

    /**
     * What the crowd went through.
     *
     * @param requests that were sent and waited for
     * @param hungUp connections that their clients reset before an answer
     * @param broken requests that ended without an answer
     * @param feedBreaks how often live feeds had to be opened again
     */
    public record Figures(long requests, long hungUp, long broken, long feedBreaks) {}

    /** Closes the feeds, and stops whoever is still at something. */
    public void close() {
        ending = true;
        threads.shutdownNow();
        desk.abandon();
        clock.shutdownNow();
        feeds.forEach(Feed::close);
    }
}
