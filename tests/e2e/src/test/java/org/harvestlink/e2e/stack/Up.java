package org.harvestlink.e2e.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harvestlink.local.process.Part;
import org.harvestlink.local.process.Signal;

/** {@code ./harvestlink up} as a process of its own; it ends with the JVM of the tests, however that ends. */
final class Up implements Part {

    private static final String READY = "Harvestlink is ready";
    private static final String SEASON_FOLLOWS = "a simulated season follows";
    private static final String SEASON_POSTED = "✓ simulated season";

    private final List<String> command;
    private final Path log;
    private final String url;

    /** @param log takes what the command prints; emptied by every start */
    Up(List<String> command, Path log, String url) {
        this.command = List.copyOf(command);
        this.log = log;
        this.url = url;
    }

    @Override
    public String name() {
        return "harvestlink-up";
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public List<String> command() {
        return command;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void prepare() throws IOException {
        Files.deleteIfExists(log);
    }

    /** What a person waits for: the line that says so, and the season if one follows. */
    @Override
    public boolean healthy() {
        String printed = printed();
        return printed.contains(READY) && (!printed.contains(SEASON_FOLLOWS) || printed.contains(SEASON_POSTED));
    }

    /** All that it has printed since its start. */
    String printed() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Asks it to stop, as Ctrl-C does: it stops its own processes then. */
    @Override
    public Signal orphanSignal() {
        return Signal.TERM;
    }
}
