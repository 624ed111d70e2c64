package org.harvestlink.e2e.market;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.harvestlink.local.Logins;

/** A cooperative, a buyer or somebody without a login, as a client of the API. */
public final class Party {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int LARGEST_PAGE = 200;

    private final Market market;
    private final String login;

    Party(Market market, String login) {
        this.market = market;
        this.login = login;
    }

    public String login() {
        return login;
    }

    /** The id of its cooperative or buyer. */
    public String organization() {
        return Logins.named(login).organization().toString();
    }

    /** What stands in the header {@code Authorization} of its requests. */
    public String bearer() {
        return "Bearer " + market.realm().token(login);
    }

    /** A request to that path, with this party's token. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(market.gateway() + path)).timeout(LIMIT);
        return login == null ? request : request.header("Authorization", bearer());
    }

    public Reply get(String path) {
        return market.send(request(path).GET().build());
    }

    /** Reads in that language, {@code vi} or {@code en}. */
    public Reply get(String path, String language) {
        return market.send(
                request(path).header("Accept-Language", language).GET().build());
    }

    /** An answer that is no JSON as a whole; an {@link AssertionError} unless its status is 200. */
    public HttpResponse<String> text(HttpRequest request) {
        return market.sendForText(request);
    }

    /** Everything in a list, page after page. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String first = path + (path.contains("?") ? "&" : "?") + "limit=" + LARGEST_PAGE;
        String next = first;
        while (next != null) {
            JsonNode page = market.sendPatiently(request(next).GET().build())
                    .join()
                    .expect(200)
                    .body();
            page.path("items").forEach(items::add);
            next = page.path("next").isTextual()
                    ? first + "&after=" + page.path("next").asText()
                    : null;
        }
        return items;
    }

    /** A POST with a key of its own; {@code null} for no body. */
    public HttpRequest posting(String path, Object body) {
        return posting(path, UUID.randomUUID().toString(), body);
    }

    public HttpRequest posting(String path, String key, Object body) {
        HttpRequest.Builder request = request(path).header("Idempotency-Key", key);
        return body == null
                ? request.POST(BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(market.text(body)))
                        .build();
    }

    public Reply post(String path, Object body) {
        return market.send(posting(path, body));
    }

    public Reply post(String path, String key, Object body) {
        return market.send(posting(path, key, body));
    }

    /** Changes what it has read before: the ETag of that goes along. */
    public Reply put(String path, Reply read, Object body) {
        return market.send(request(path)
                .header("If-Match", read.header("ETag"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(market.text(body)))
                .build());
    }

    /** Withdraws what it has read before. */
    public Reply delete(String path, Reply read) {
        return market.send(
                request(path).header("If-Match", read.header("ETag")).DELETE().build());
    }

    /** The id of the growing area of that crop that the stack has made for it. */
    public String areaOf(String crop) {
        List<JsonNode> areas = all("/api/growing-areas?crop=" + crop);
        return areas.get(areas.size() - 1).path("id").asText();
    }

    /** Opens its live stream where it stands now. */
    public LiveStream live() {
        return LiveStream.open(market, request("/api/live"));
    }

    /** Opens its live stream behind an event that it has seen. */
    public LiveStream live(String lastEventId) {
        return LiveStream.open(market, request("/api/live").header("Last-Event-ID", lastEventId));
    }
}
