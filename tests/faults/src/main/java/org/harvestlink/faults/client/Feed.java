package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.harvestlink.faults.evidence.Told;

/**
 * A party's live feed, followed through every break: it is opened again behind the last event that came. Keeps what it was
 * told, as it was told.
 */
final class Feed {

    /** More than two heartbeats: a stream that says nothing for so long has lost its other end. */
    private static final long LONGEST_SILENCE_NANOS = Duration.ofSeconds(40).toNanos();

    private static final long PAUSE_MILLIS = 300;

    private final List<Told> told = new ArrayList<>();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final Party party;
    private final World world;
    private final Wire wire;
    private final Watch watch;
    private final Drafts drafts;
    private final Thread reader;
    private volatile InputStream stream;
    private volatile long heard = System.nanoTime();
    private volatile boolean closed;
    private String last;
    private int breaks;

    Feed(Party party, World world, Wire wire, Watch watch, Drafts drafts) {
        this.party = party;
        this.world = world;
        this.wire = wire;
        this.watch = watch;
        this.drafts = drafts;
        this.reader = new Thread(this::follow, "feed-of-" + party.name());
        reader.setDaemon(true);
    }

    /** Opens it where it stands now. */
    void open() {
        reader.start();
    }

    /** Returns when it knows its first place, so that it misses nothing from here on. */
    void awaitOpened(Duration limit) throws InterruptedException {
        if (!opened.await(limit.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the live feed of " + party.name() + " does not open");
        }
    }

    Party party() {
        return party;
    }

    /** All that it was told, in the order of arrival. */
    List<Told> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    /** How often it was opened again. */
    int breaks() {
        return breaks;
    }

    /** Breaks a stream that has gone silent. */
    void breakIfSilent() {
        InputStream open = stream;
        if (open != null && System.nanoTime() - heard > LONGEST_SILENCE_NANOS) {
            close(open);
        }
    }

    void close() {
        closed = true;
        close(stream);
    }

    private static void close(InputStream open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException gone) {
            // It had ended already.
        }
    }

    private void follow() {
        while (!closed) {
            try {
                read();
            } catch (IOException broken) {
                // Opened again below.
            }
            breaks++;
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() throws IOException {
        HttpRequest.Builder request = wire.open(party.login(), "/api/live").header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        try {
            heard = System.nanoTime();
            HttpResponse<InputStream> answer = wire.client().send(request.build(), BodyHandlers.ofInputStream());
            stream = answer.body();
            if (answer.statusCode() != 200) {
                close(stream);
                return;
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                read(lines);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        } finally {
            stream = null;
        }
    }

    private void read(BufferedReader lines) throws IOException {
        String id = last;
        String type = "";
        StringBuilder data = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard = System.nanoTime();
            if (line.startsWith("id:")) {
                id = value(line);
            } else if (line.startsWith("event:")) {
                type = value(line);
            } else if (line.startsWith("data:")) {
                data.append(value(line));
            } else if (line.isEmpty()) {
                if (!data.isEmpty()) {
                    take(id, type, data.toString());
                    data.setLength(0);
                }
                // A place counts once its event is whole.
                last = id;
                opened.countDown();
            }
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private void take(String place, String type, String data) {
        JsonNode body = drafts.read(data);
        Told it = new Told(
                Long.parseLong(place),
                type,
                body.path("id").asText(),
                body.path("version").asLong());
        synchronized (told) {
            told.add(it);
        }
        watch.read(party.login(), "the live feed of " + party.name(), data);
        if (it.ofMatch()) {
            watch.told(it.id(), it.version());
            watch.party(party.login(), "the live feed of " + party.name(), body);
            party.told(body);
            world.seen(body);
        }
    }
}
