package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import org.harvestlink.local.Logins;

/** All parties, and what each of them may know of the others: listings are public, the ids of matches are guessed. */
final class World {

    private static final int MOST_RECENT = 300;

    private final Map<String, Listing> listings = new ConcurrentHashMap<>();
    private final Deque<JsonNode> recent = new ConcurrentLinkedDeque<>();
    private final List<Party> parties;
    private final Map<String, Party> byOrganization;

    World(long seed) {
        parties = Logins.all().stream().map(login -> new Party(login, seed)).toList();
        byOrganization = parties.stream()
                .filter(party -> !party.isOrganizer())
                .collect(Collectors.toMap(Party::organization, party -> party));
    }

    List<Party> parties() {
        return parties;
    }

    /** Cooperatives and buyers. */
    List<Party> traders() {
        return parties.stream().filter(party -> !party.isOrganizer()).toList();
    }

    List<Party> cooperatives() {
        return parties.stream().filter(Party::isCooperative).toList();
    }

    List<Party> buyers() {
        return traders().stream().filter(party -> !party.isCooperative()).toList();
    }

    List<Party> organizers() {
        return parties.stream().filter(Party::isOrganizer).toList();
    }

    Party of(String organization) {
        return byOrganization.get(organization);
    }

    Party named(String login) {
        return parties.stream()
                .filter(party -> party.name().equals(login))
                .findFirst()
                .orElseThrow();
    }

    Party cooperative(JsonNode match) {
        return of(match.path("cooperativeId").asText());
    }

    Party buyer(JsonNode match) {
        return of(match.path("buyerId").asText());
    }

    void add(Listing listing) {
        listings.put(listing.id(), listing);
        listing.owner().listings().put(listing.id(), listing);
    }

    void remove(Listing listing) {
        listings.remove(listing.id());
        listing.owner().listings().remove(listing.id());
    }

    /** What stands on a stall, of cooperatives or of buyers. */
    List<Listing> on(int stall, boolean harvests) {
        return listings.values().stream()
                .filter(listing -> listing.stall() == stall && listing.isHarvest() == harvests)
                .toList();
    }

    /** A match that somebody was told of. */
    void seen(JsonNode match) {
        recent.addFirst(match);
        if (recent.size() > MOST_RECENT) {
            recent.pollLast();
        }
    }

    /** Matches of a moment ago in which that party has no part. */
    List<JsonNode> matchesOfOthers(Party party) {
        List<JsonNode> others = new ArrayList<>(recent);
        others.removeIf(match -> cooperative(match) == party || buyer(match) == party);
        return others;
    }

    /** Orders of other buyers. */
    List<Listing> ordersOfOthers(Party party) {
        return listings.values().stream()
                .filter(listing -> !listing.isHarvest() && listing.owner() != party)
                .toList();
    }
}
