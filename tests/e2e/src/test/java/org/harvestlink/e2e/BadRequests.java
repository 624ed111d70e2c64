package org.harvestlink.e2e;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;

/** Requests that would be fine but for one thing. */
final class BadRequests {

    private static final String HARVESTS = "/api/harvests";
    private static final String ORDERS = "/api/orders";

    private final Fruit fruit = Fruit.mango("Xoài sai sót");
    private final Market market;
    final Party cooperative;
    final Party otherCooperative;
    final Party buyer;
    final Party otherBuyer;
    final Party organizer;
    final Party nobody;

    BadRequests(Market market) {
        this.market = market;
        this.cooperative = market.as("coop9");
        this.otherCooperative = market.as("coop10");
        this.buyer = market.as("buyer9");
        this.otherBuyer = market.as("buyer10");
        this.organizer = market.as("organizer2");
        this.nobody = market.nobody();
    }

    /** A harvest in which one field says something else. */
    HttpRequest harvest(String field, Object value) {
        Map<String, Object> body = new HashMap<>(goodHarvest());
        body.put(field, value);
        return cooperative.posting(HARVESTS, body);
    }

    /** An order in which one field says something else. */
    HttpRequest order(String field, Object value) {
        Map<String, Object> body = new HashMap<>(fruit.order(1_000));
        body.put(field, value);
        return buyer.posting(ORDERS, body);
    }

    /** A good harvest, listed by that party. */
    HttpRequest harvestOf(Party party) {
        return party.posting(HARVESTS, goodHarvest());
    }

    /** A good order, posted by that party. */
    HttpRequest orderOf(Party party) {
        return party.posting(ORDERS, fruit.order(1_000));
    }

    /** A harvest whose body is that text. */
    HttpRequest text(String contentType, String body) {
        return cooperative
                .request(HARVESTS)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** A harvest of that many bytes whose length is not announced. */
    HttpRequest endless(int bytes) {
        byte[] body = ("{\"note\":\"" + "a".repeat(bytes) + "\"}").getBytes(StandardCharsets.UTF_8);
        return cooperative
                .request(HARVESTS)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
    }

    HttpRequest withoutKey() {
        return without("Idempotency-Key", orderOf(buyer));
    }

    /** A key that has been used for another order before. */
    HttpRequest withUsedKey() {
        String key = UUID.randomUUID().toString();
        buyer.post(ORDERS, key, fruit.order(1_000)).expect(201);
        return buyer.posting(ORDERS, key, fruit.order(2_000));
    }

    /** A good harvest with another token. */
    HttpRequest withToken(String token) {
        return HttpRequest.newBuilder(without("Authorization", harvestOf(cooperative)), (name, value) -> true)
                .header("Authorization", "Bearer " + token)
                .build();
    }

    String tokenOf(Party party) {
        return party.bearer().substring("Bearer ".length());
    }

    HttpRequest get(Party party, String path) {
        return party.request(path).GET().build();
    }

    /** A revision of an order of the buyer's own; no {@code If-Match} for null. */
    HttpRequest revision(String ifMatch) {
        HttpRequest.Builder request = buyer.request(ORDERS + "/" + ownOrder().id())
                .header("Content-Type", "application/json")
                .PUT(orderOf(buyer).bodyPublisher().orElseThrow());
        return ifMatch == null
                ? request.build()
                : request.header("If-Match", ifMatch).build();
    }

    HttpRequest withdrawalWithoutIfMatch() {
        return buyer.request(ORDERS + "/" + ownOrder().id()).DELETE().build();
    }

    Reply ownOrder() {
        return buyer.post(ORDERS, fruit.order(1_000)).expect(201);
    }

    /** Sends it, asking for that language; null asks for none. */
    Reply send(HttpRequest request, String language) {
        return market.send(
                language == null
                        ? request
                        : HttpRequest.newBuilder(request, (name, value) -> true)
                                .header("Accept-Language", language)
                                .build());
    }

    private Map<String, Object> goodHarvest() {
        return fruit.harvest(1_000, cooperative.areaOf("MANGO"));
    }

    private static HttpRequest without(String header, HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> !name.equalsIgnoreCase(header))
                .build();
    }
}
