package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.harvestlink.local.Logins.Login;

/** A cooperative, buyer or organizer: its login, its dice, its listings, and its matches as its live feed tells them. */
final class Party {

    private final Map<String, Listing> listings = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> matches = new ConcurrentHashMap<>();
    private final Map<String, String> areas = new ConcurrentHashMap<>();
    private final Login login;
    private final Random random;

    Party(Login login, long seed) {
        this.login = login;
        this.random = new Random(seed ^ login.name().hashCode());
    }

    Login login() {
        return login;
    }

    String name() {
        return login.name();
    }

    String organization() {
        return login.organization().toString();
    }

    /** One thread at a time throws them. */
    Random random() {
        return random;
    }

    boolean isCooperative() {
        return login.role().equals("cooperative");
    }

    boolean isOrganizer() {
        return login.role().equals("organizer");
    }

    /** The side as a match's history names it. */
    String side() {
        return isCooperative() ? "COOPERATIVE" : "BUYER";
    }

    String listingsPath() {
        return isCooperative() ? "/api/harvests" : "/api/orders";
    }

    /** Its growing areas by crop. */
    Map<String, String> areas() {
        return areas;
    }

    Map<String, Listing> listings() {
        return listings;
    }

    /** Takes in what the feed says of a match. */
    void told(JsonNode match) {
        matches.merge(
                match.path("id").asText(),
                match,
                (known, now) ->
                        known.path("version").asLong() > now.path("version").asLong() ? known : now);
    }

    /** One of its matches, any; null when there is none like that. */
    JsonNode match(Predicate<JsonNode> like) {
        List<JsonNode> some = new ArrayList<>(matches.values());
        some.removeIf(like.negate());
        return some.isEmpty() ? null : some.get(random.nextInt(some.size()));
    }

    /** Whether it has accepted the match as it stands. */
    boolean hasAccepted(JsonNode match) {
        for (JsonNode side : match.path("acceptedBy")) {
            if (side.asText().equals(side())) {
                return true;
            }
        }
        return false;
    }

    <T> T oneOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    long between(long least, long most) {
        return least + (long) (random.nextDouble() * (most - least + 1));
    }
}
