package org.harvestlink.faults.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The clients' own book, a file with a JSON object a line: every write before it is sent, every attempt after it ended. What
 * the market says is held against this and nothing else.
 */
public final class Ledger implements AutoCloseable {

    private static final int LONGEST_TEXT = 2_000;

    private final ObjectMapper json = new ObjectMapper();
    private final List<Write> writes = new ArrayList<>();
    private final BufferedWriter file;

    /** @param file is made anew */
    public Ledger(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    /** Writes an intention down; the request may be sent after this. */
    public synchronized Write intend(String login, Call call) {
        Write write = new Write(writes.size() + 1, login, call);
        writes.add(write);
        ObjectNode line = line(write);
        line.put("login", login)
                .put("kind", call.kind().name())
                .put("method", call.method())
                .put("path", call.path())
                .put("key", call.key())
                .put("ifMatch", call.ifMatch())
                .put("body", call.body());
        print(line);
        return write;
    }

    /** Writes down how an attempt ended. */
    public synchronized void ended(Write write, Attempt attempt) {
        write.add(attempt);
        ObjectNode line = line(write);
        line.put("attempt", write.attempts().size())
                .put("status", attempt.status())
                .put("millis", (attempt.ended() - attempt.sent()) / 1_000_000)
                .put(
                        "answer",
                        attempt.text()
                                .substring(
                                        0, Math.min(LONGEST_TEXT, attempt.text().length())));
        print(line);
    }

    /** Notes something that the clients did not do, such as a fault. */
    public synchronized void note(String what) {
        print(json.createObjectNode().put("at", Instant.now().toString()).put("note", what));
    }

    /** All of them so far, in the order in which they were meant. */
    public synchronized List<Write> writes() {
        return List.copyOf(writes);
    }

    private ObjectNode line(Write write) {
        return json.createObjectNode().put("at", Instant.now().toString()).put("write", write.number());
    }

    private void print(ObjectNode line) {
        try {
            file.write(line.toString());
            file.newLine();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
