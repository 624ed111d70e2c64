package org.harvestlink.faults.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harvestlink.faults.verdict.Canaries;

/**
 * The bodies of requests. The market has a few stalls, each a variety of its own, so that many meet at each of them. What is
 * private carries canaries; notes carry the request's key, so that its effect can be counted.
 */
final class Drafts {

    static final int STALLS = 9;

    private static final List<String> CROPS = List.of("MANGO", "LONGAN", "PLUM");
    private static final long ASK_VND = 9_000;
    private static final int LAST_DAY = 11;
    private static final int TOLERANCE_PERCENT = 5;

    private final ObjectMapper json = new ObjectMapper();
    private final LocalDate first = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);
    private final Canaries canaries;
    private final World world;
    private final String name;

    /** @param name that no other run on the same stack has */
    Drafts(Canaries canaries, World world, String name) {
        this.canaries = canaries;
        this.world = world;
        this.name = name;
    }

    static String crop(int stall) {
        return CROPS.get(stall % CROPS.size());
    }

    static List<String> crops() {
        return CROPS;
    }

    ObjectNode listing(Party owner, int stall, String key) {
        return owner.isCooperative() ? harvest(owner, stall, key) : order(owner, stall, key);
    }

    private ObjectNode harvest(Party owner, int stall, String key) {
        ObjectNode harvest = goods(stall, owner.between(300, 1_500));
        harvest.set("window", days(0, 9));
        return harvest.put("askVndPerKg", ASK_VND + owner.between(0, 9) * 100)
                .put("growingAreaId", owner.areas().get(crop(stall)))
                .put("note", "Vụ " + key);
    }

    private ObjectNode order(Party owner, int stall, String key) {
        return openOrder(owner, stall, key)
                .put("maxVndPerKg", canaries.maximum(owner.name()))
                .put("note", canaries.word(withOrganizers(Set.of(owner.name()))) + " " + key);
    }

    /** An order with nothing private in it. */
    ObjectNode openOrder(Party owner, int stall, String key) {
        ObjectNode order = goods(stall, owner.between(200, 1_000));
        order.set("delivery", days(0, LAST_DAY).put("place", "HN"));
        return order.put("market", "VN").put("note", "Đơn " + key);
    }

    private ObjectNode goods(int stall, long kg) {
        return json.createObjectNode()
                .put("crop", crop(stall))
                .put("variety", variety() + stall)
                .put("quantityKg", kg);
    }

    private String variety() {
        return "Lửa " + name + " ";
    }

    /** Whether a harvest or order is of this run's fruit. */
    boolean isOfThisRun(JsonNode listing) {
        return listing.path("variety").asText().startsWith(variety());
    }

    /** All the days on which goods of any run of today are picked or delivered, as a query. */
    String daysAsked() {
        return "from=" + first + "&to=" + first.plusDays(LAST_DAY);
    }

    private ObjectNode days(int from, int to) {
        return json.createObjectNode()
                .put("from", first.plusDays(from).toString())
                .put("to", first.plusDays(to).toString());
    }

    /** A direct proposal, at a price that no other has. */
    ObjectNode proposal(Listing harvest, Listing order, long kg) {
        ObjectNode proposal = json.createObjectNode()
                .put("harvestId", harvest.id())
                .put("orderId", order.id())
                .put("quantityKg", kg)
                .put("priceVndPerKg", canaries.price(parties(harvest.owner(), order.owner())));
        proposal.set("delivery", days(1, 9));
        return proposal;
    }

    /** New terms, at a price that no other has. */
    ObjectNode counter(JsonNode match, long kg) {
        return json.createObjectNode().put("quantityKg", kg).put("priceVndPerKg", canaries.price(parties(match)));
    }

    /** What the scales said: mostly not quite what was agreed, and within the tolerance that the market leaves by default. */
    ObjectNode weighed(Party party, JsonNode match) {
        long agreedKg = match.path("quantityKg").asLong();
        long allowanceKg = agreedKg * TOLERANCE_PERCENT / 100;
        return json.createObjectNode().put("weighedKg", party.between(agreedKg - allowanceKg, agreedKg + allowanceKg));
    }

    /** Why somebody refuses or cancels. */
    ObjectNode because(JsonNode match) {
        return json.createObjectNode().put("reason", "Trời mưa " + canaries.word(parties(match)));
    }

    private Set<String> parties(JsonNode match) {
        return parties(world.cooperative(match), world.buyer(match));
    }

    private Set<String> parties(Party cooperative, Party buyer) {
        return withOrganizers(Set.of(cooperative.name(), buyer.name()));
    }

    private Set<String> withOrganizers(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        world.organizers().forEach(organizer -> all.add(organizer.name()));
        return all;
    }

    JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException notJson) {
            return json.getNodeFactory().textNode(text);
        }
    }
}
