package org.harvestlink.e2e.market;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A party's live stream (server-sent events), read as it comes. */
public final class LiveStream implements AutoCloseable {

    private static final Duration OPENING_LIMIT = Duration.ofSeconds(20);
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final Market market;
    private final InputStream stream;

    /**
     * One event.
     *
     * @param id its place in the stream
     * @param type such as {@code match.agreed}
     */
    public record Event(String id, String type, JsonNode body) {

        boolean isAbout(String entityId) {
            return body.path("id").asText().equals(entityId);
        }
    }

    private LiveStream(Market market, InputStream stream) {
        this.market = market;
        this.stream = stream;
    }

    /** Opens a stream and returns once the first line has come. */
    static LiveStream open(Market market, HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response = HttpClient.newHttpClient()
                    .send(
                            request.timeout(LONGEST_LIFE)
                                    .header("Accept", "text/event-stream")
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new AssertionError("the live stream answered " + response.statusCode());
            }
            LiveStream live = new LiveStream(market, response.body());
            Thread reader = new Thread(live::read, "reads-live-stream");
            reader.setDaemon(true);
            reader.start();
            if (!live.opened.await(OPENING_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the live stream says nothing");
            }
            return live;
        } catch (IOException e) {
            throw new NoAnswer("GET /api/live", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String id = "";
            String type = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                opened.countDown();
                if (line.startsWith("id:")) {
                    id = value(line);
                } else if (line.startsWith("event:")) {
                    type = value(line);
                } else if (line.startsWith("data:")) {
                    data.append(value(line));
                } else if (line.isEmpty() && !data.isEmpty()) {
                    events.add(new Event(id, type, market.read(data.toString())));
                    data.setLength(0);
                }
            }
        } catch (IOException closed) {
            opened.countDown();
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    /** All that has come so far. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** The newest event of that type about that harvest, order or match. */
    public Optional<Event> newest(String type, String entityId) {
        return events.stream()
                .filter(event -> event.type().equals(type) && event.isAbout(entityId))
                .reduce((earlier, later) -> later);
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new NoAnswer("the live stream can't be closed", e);
        }
    }
}
