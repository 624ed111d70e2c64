package org.harvestlink.benchmarks.market;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.harvestlink.benchmarks.measure.Latencies;
import org.harvestlink.local.Logins.Login;

/** The live feeds of all buyers: when each of them learns of the match for an order, counted from when that was to be sent. */
final class LiveMatches {

    private static final String TYPE = "event:match.proposed";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Long> due = new HashMap<>();
    private final Map<String, Long> told = new HashMap<>();
    private final Trade trade;
    private final int most;
    private Latencies latencies;

    /** @param most how many matches there can be */
    LiveMatches(Trade trade, int most) {
        this.trade = trade;
        this.most = most;
        restart();
    }

    /** Forgets what has been told so far. */
    synchronized void restart() {
        latencies = new Latencies(most);
        due.clear();
        told.clear();
    }

    /** Opens a feed for each buyer; they end with the program. */
    void open() throws IOException, InterruptedException {
        for (Login buyer : trade.buyers()) {
            HttpResponse<Stream<String>> feed = http.send(
                    trade.request(buyer, "/api/live")
                            .header("Accept", "text/event-stream")
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            if (feed.statusCode() != 200) {
                throw new IOException("the live feed of " + buyer.name() + " answered " + feed.statusCode());
            }
            Thread reader = new Thread(() -> read(feed.body()), "reads-feed-of-" + buyer.name());
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void read(Stream<String> lines) {
        String[] type = {""};
        try {
            lines.forEach(line -> {
                if (line.startsWith("event:")) {
                    type[0] = line.replace(" ", "");
                } else if (line.startsWith("data:") && type[0].equals(TYPE)) {
                    note(line.substring("data:".length()), System.nanoTime());
                }
            });
        } catch (UncheckedIOException closed) {
            // The stack was stopped.
        }
    }

    /** Says when an accepted order was to be sent; its match may have been told before its acceptance. */
    synchronized void expect(String order, long moment) {
        due.put(order, moment);
        Long when = told.get(order);
        if (when != null) {
            latencies.add(when - moment);
        }
    }

    private void note(String data, long now) {
        String order = parsed(data).path("orderId").asText();
        synchronized (this) {
            if (told.putIfAbsent(order, now) == null && due.containsKey(order)) {
                latencies.add(now - due.get(order));
            }
        }
    }

    private JsonNode parsed(String data) {
        try {
            return json.readTree(data);
        } catch (IOException e) {
            throw new IllegalStateException("the feed says no JSON: " + data, e);
        }
    }

    synchronized int count() {
        return latencies.count();
    }

    /** How many accepted orders there are. */
    synchronized int expected() {
        return due.size();
    }

    synchronized String line() {
        return String.format(Locale.ROOT, "%,8d of %,d   %s", count(), expected(), Answers.percentiles(latencies));
    }
}
