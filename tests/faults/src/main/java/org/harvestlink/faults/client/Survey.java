package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.harvestlink.faults.evidence.Deal;
import org.harvestlink.faults.evidence.Goods;
import org.harvestlink.faults.evidence.Season;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Call;

/** Reads all harvests, orders and matches of this run, each as its owner or party. */
public final class Survey {

    private static final int TRIES = 60;
    private static final long PAUSE_MILLIS = 500;

    private final World world;
    private final Wire wire;
    private final Drafts drafts;
    private final Instant began;

    /** @param began when the run did */
    Survey(World world, Wire wire, Drafts drafts, Instant began) {
        this.world = world;
        this.wire = wire;
        this.drafts = drafts;
        this.began = began;
    }

    /** All harvests and orders with the run's fruit. */
    public List<Goods> goods() {
        ConcurrentLinkedQueue<Goods> goods = new ConcurrentLinkedQueue<>();
        Settling.sideBySide(
                world.traders(),
                party -> all(party, party.isCooperative() ? "/api/harvests?mine=true" : "/api/orders").stream()
                        .filter(drafts::isOfThisRun)
                        .forEach(it -> goods.add(Goods.of(party.name(), it))));
        return List.copyOf(goods);
    }

    /** All matches of those, and of any one of them with something else. */
    public List<Deal> deals(List<Goods> goods) {
        Set<String> ids = goods.stream().map(Goods::id).collect(Collectors.toSet());
        List<JsonNode> matches = all(world.organizers().get(0), "/api/matches");
        matches.removeIf(match -> !ids.contains(match.path("harvestId").asText())
                && !ids.contains(match.path("orderId").asText()));
        ConcurrentLinkedQueue<Deal> deals = new ConcurrentLinkedQueue<>();
        Settling.sideBySide(matches, match -> {
            Party cooperative = world.cooperative(match);
            JsonNode whole = get(cooperative, "/api/matches/" + match.path("id").asText());
            deals.add(Deal.of(cooperative.name(), world.buyer(match).name(), whole));
        });
        return List.copyOf(deals);
    }

    /** What the public calendar counts, over the days of this run's goods. */
    public Season season() {
        return Season.of(get(world.organizers().get(0), "/api/season?" + drafts.daysAsked()));
    }

    /** Whether any hold of this run waits for an answer; of one that a broken market has left behind nobody waits for more. */
    public boolean anyHeld() {
        return all(world.organizers().get(1), "/api/matches?status=HELD").stream()
                .map(match -> Instant.parse(match.path("holdExpiresAt").asText()))
                .anyMatch(began::isBefore);
    }

    private List<JsonNode> all(Party party, String path) {
        List<JsonNode> items = new ArrayList<>();
        String first = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String next = first;
        while (next != null) {
            JsonNode page = get(party, next);
            page.path("items").forEach(items::add);
            next = page.path("next").isTextual()
                    ? first + "&after=" + page.path("next").asText()
                    : null;
        }
        return items;
    }

    /** The answer, asked for until it comes. */
    private JsonNode get(Party party, String path) {
        Attempt answer = wire.send(party.login(), Call.get(path));
        for (int tries = 1; !answer.accepted(); tries++) {
            if (answer.refused() || tries == TRIES) {
                throw new IllegalStateException(party.name() + " can't read " + path + ": " + answer);
            }
            pause();
            answer = wire.send(party.login(), Call.get(path));
        }
        return drafts.read(answer.text());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
