package org.harvestlink.benchmarks.market;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.harvestlink.local.Logins;
import org.harvestlink.local.Logins.Login;
import org.harvestlink.local.market.MarketApi;
import org.harvestlink.local.market.RefusedException;
import org.harvestlink.local.market.Tokens;

/**
 * The twenty cooperatives and twenty buyers as their programs: pairs of a harvest and an order that suits it alone, and reads
 * between. Each harvest has a variety of its own, so that it is known which order each match is for, and each order one match.
 */
final class Trade {

    private static final List<String> CROPS = List.of("MANGO", "LONGAN", "PLUM");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long KG = 20;
    private static final long ASK_VND = 9_000;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(2, task -> daemon(task)))
            .build();
    private final LocalDate first = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);
    private final List<Login> cooperatives = of("cooperative");
    private final List<Login> buyers = of("buyer");
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> bearers = new ConcurrentHashMap<>();
    private final String gateway;
    private final Tokens tokens;

    Trade(String gateway, String realm) {
        this.gateway = gateway;
        this.tokens = new Tokens(http, realm);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "reads-answers");
        thread.setDaemon(true);
        return thread;
    }

    private static List<Login> of(String role) {
        return Logins.all().stream().filter(login -> login.role().equals(role)).toList();
    }

    /** Reads where each cooperative grows what, and logs everybody in. */
    void prepare(MarketApi api) throws IOException, InterruptedException, RefusedException {
        for (Login cooperative : cooperatives) {
            for (JsonNode area :
                    api.get(cooperative, "/api/growing-areas?limit=200").path("items")) {
                areas.putIfAbsent(
                        cooperative.name() + area.path("crop").asText(),
                        area.path("id").asText());
            }
        }
        logIn();
    }

    /** Gives everybody a token that is good for minutes. */
    void logIn() throws IOException, InterruptedException {
        for (Login login : Logins.all()) {
            bearers.put(login.name(), "Bearer " + tokens.of(login));
        }
    }

    List<Login> buyers() {
        return buyers;
    }

    /**
     * The answer to a request.
     *
     * @param outcome its status, and for one that was put off how many seconds later it may come again
     * @param id of what was made, empty if nothing was
     */
    record Answer(int status, String outcome, String id) {

        static Answer of(HttpResponse<?> response, String id) {
            String status = String.valueOf(response.statusCode());
            return new Answer(
                    response.statusCode(),
                    response.headers()
                            .firstValue("Retry-After")
                            .map(seconds -> status + " Retry-After " + seconds)
                            .orElse(status),
                    id);
        }
    }

    /** Lists the harvest of a pair. */
    CompletableFuture<Answer> list(int pair) {
        Login cooperative = cooperatives.get(pair % cooperatives.size());
        String crop = crop(pair);
        Map<String, Object> harvest = Map.of(
                "crop",
                crop,
                "variety",
                variety(pair),
                "quantityKg",
                KG,
                "window",
                days(0, 9),
                "askVndPerKg",
                ASK_VND,
                "growingAreaId",
                areas.get(cooperative.name() + crop));
        return post(cooperative, "/api/harvests", harvest);
    }

    /** Posts the order of a pair. */
    CompletableFuture<Answer> order(int pair) {
        Map<String, Object> delivery = new HashMap<>(days(0, 11));
        delivery.put("place", "HN");
        Map<String, Object> order = Map.of(
                "crop",
                crop(pair),
                "variety",
                variety(pair),
                "quantityKg",
                KG,
                "delivery",
                delivery,
                "market",
                "VN",
                "maxVndPerKg",
                2 * ASK_VND);
        return post(buyer(pair), "/api/orders", order);
    }

    /** One of the things that people look at most. */
    CompletableFuture<Answer> read(int number) {
        Login buyer = buyer(number);
        String path =
                switch (number % 4) {
                    case 0 -> "/api/harvests?crop=" + crop(number) + "&limit=20";
                    case 1 -> "/api/orders?limit=20";
                    case 2 -> "/api/matches?status=PROPOSED&limit=20";
                    default -> "/api/demand?crop=" + crop(number) + "&limit=20";
                };
        return http.sendAsync(request(buyer, path).GET().timeout(LIMIT).build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(answer -> Answer.of(answer, ""));
    }

    private Login buyer(int number) {
        return buyers.get(number % buyers.size());
    }

    private static String crop(int pair) {
        return CROPS.get(pair % CROPS.size());
    }

    private static String variety(int pair) {
        return "Đo " + pair;
    }

    private Map<String, Object> days(int from, int to) {
        return Map.of(
                "from",
                first.plusDays(from).toString(),
                "to",
                first.plusDays(to).toString());
    }

    private CompletableFuture<Answer> post(Login login, String path, Map<String, Object> body) {
        HttpRequest request = request(login, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .timeout(LIMIT)
                .POST(HttpRequest.BodyPublishers.ofString(json.valueToTree(body).toString()))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> Answer.of(answer, id(answer.body())));
    }

    private String id(String body) {
        try {
            return json.readTree(body).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request of that login, not yet sent. */
    HttpRequest.Builder request(Login login, String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", bearers.get(login.name()));
    }
}
