package org.harvestlink.benchmarks.market;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.harvestlink.local.market.MarketApi;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.process.LifeEvents;
import org.harvestlink.local.process.Part;
import org.harvestlink.local.season.Organizations;
import org.harvestlink.local.stack.DataDirectory;
import org.harvestlink.local.stack.LocalStack;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;
import org.harvestlink.local.stack.Secrets;
import org.harvestlink.local.stack.StackLock;

/**
 * Loads a whole stack of its own through the gateway, with logins: so many writes (harvests and orders in turn) and reads a
 * second, open-loop, and prints what was accepted, how long answers and matches took, how soon the rest was put off, and where processor time went.
 *
 * <p>Arguments: the seconds to measure (300), writes a second (300), reads a second (700).
 */
public final class MarketBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(120);
    /** How many pairs later the order of a harvest is posted: the harvest has come to the book by then. */
    private static final int LATER = 150;
    /** Beyond so many unanswered requests the clients' own machine would be what is measured. */
    private static final int MOST_OPEN = 2_000;

    private static final int PEER_SECONDS = 20;
    private static final int PATIENCE_SECONDS = 60;

    private final Duration length;
    private final int writes;
    private final int reads;
    private final Path directory;
    private final DataDirectory data;
    private final Ports ports = Ports.free();
    private final Trade trade;
    private final LiveMatches matches;
    private int nextPair;
    private int skipped;
    private Answers written;
    private Answers read;

    private MarketBenchmark(Duration length, int writes, int reads) throws Exception {
        this.length = length;
        this.writes = writes;
        this.reads = reads;
        this.directory = Files.createTempDirectory("harvestlink-market-");
        this.data = new DataDirectory(directory.resolve("data"));
        this.trade = new Trade(ports.url(Port.GATEWAY), realm());
        this.matches = new LiveMatches(trade, most(writes));
    }

    public static void main(String[] arguments) throws Exception {
        MarketBenchmark benchmark = new MarketBenchmark(
                Duration.ofSeconds(number(arguments, 0, 300)), number(arguments, 1, 300), number(arguments, 2, 700));
        try {
            benchmark.run();
        } finally {
            Directories.delete(benchmark.directory);
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return place < arguments.length ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private int most(int perSecond) {
        return (int) (perSecond * (length.toSeconds() + 1));
    }

    private String realm() {
        return ports.url(Port.KEYCLOAK) + "/realms/harvestlink";
    }

    private void run() throws Exception {
        Path project = Path.of(System.getProperty("harvestlink.home"));
        try (StackLock lock = StackLock.take(data).orElseThrow();
                LocalStack stack = new LocalStack(project, data, ports, 1, new Silent())) {
            Objects.requireNonNull(lock);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(stack)));
            System.out.println("Starting a stack of its own …");
            stack.start();
            MarketApi api = new MarketApi(ports.url(Port.GATEWAY), realm());
            new Organizations(api, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))).ensure();
            trade.prepare(api);
            matches.open();
            System.out.printf("Warming up for %d s, more and more …%n", WARM_UP.toSeconds());
            begin(WARM_UP);
            OpenLoop.rise(writes + reads, WARM_UP, this::send);
            awaitMatches();
            int matchedBefore = matches.count();
            trade.logIn();
            matches.restart();
            measure();
            System.out.printf("  (in the warm-up %,d matches came)%n", matchedBefore);
            peer();
        }
    }

    private static void close(LocalStack stack) {
        try {
            stack.close();
        } catch (IOException e) {
            System.err.println("stopping failed: " + e.getMessage());
        }
    }

    private void measure() throws Exception {
        System.out.printf(
                "Measuring for %d s: %d writes and %d reads a second, 40 logins …%n",
                length.toSeconds(), writes, reads);
        ProcessorTime before = ProcessorTime.now(data);
        long began = System.nanoTime();
        begin(length);
        OpenLoop.run(writes + reads, length, this::send);
        double seconds = (System.nanoTime() - began) / 1e9;
        String processors = ProcessorTime.now(data).since(before, seconds);
        awaitMatches();
        System.out.println("  writes accepted  " + written.line(seconds));
        System.out.println("  reads answered   " + read.line(seconds));
        System.out.println("  matches told     " + matches.line());
        System.out.println("  put off: writes  " + written.refusals());
        System.out.println("           reads   " + read.refusals());
        System.out.printf("  not sent, because %,d were open: %,d%n", MOST_OPEN, skipped);
        System.out.println("  processor time in percent of one: " + processors);
    }

    /** Waits for answers and matches that are late; not for ever. */
    private void awaitMatches() throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (written.open() + read.open() == 0 && matches.count() >= matches.expected()) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void begin(Duration time) {
        int perSecond = writes + reads;
        written = new Answers(perSecond * (int) (time.toSeconds() + 1));
        read = new Answers(perSecond * (int) (time.toSeconds() + 1));
        skipped = 0;
    }

    /** Writes and reads evenly mixed. */
    private void send(int number, long due) {
        int perSecond = writes + reads;
        boolean write = (long) (number + 1) * writes / perSecond > (long) number * writes / perSecond;
        if (written.open() + read.open() >= MOST_OPEN) {
            skipped++;
        } else if (write) {
            write(due);
        } else {
            read.expect(due, trade.read(number));
        }
    }

    /** Harvests and orders in turn. */
    private void write(long due) {
        int turn = nextPair++;
        int pair = turn / 2;
        if (turn % 2 == 0 || pair < LATER) {
            written.expect(due, trade.list(pair));
            return;
        }
        CompletableFuture<Trade.Answer> answer = trade.order(pair - LATER);
        written.expect(due, answer);
        answer.thenAccept(order -> {
            if (order.status() == 201) {
                matches.expect(order.id(), due);
            }
        });
    }

    private void peer() throws Exception {
        String password =
                Secrets.in(directory.resolve("data/secrets.properties")).get("postgres.catalog");
        Optional<Double> tps = new Pgbench(ports.number(Port.POSTGRES), password).perSecond(PEER_SECONDS, directory);
        if (tps.isEmpty()) {
            System.out.println("  pgbench is missing: no ratio (Debian: apt install postgresql-contrib)");
            return;
        }
        double accepted = written.accepted() / (double) length.toSeconds();
        System.out.printf(
                Locale.ROOT,
                "  pgbench, the same rows, 8 clients, as fast as it can: %,.0f /s; the market accepted %.3f of that%n",
                tps.get(),
                accepted / tps.get());
    }

    /** Only failures are worth a line here. */
    private static final class Silent implements LifeEvents {

        @Override
        public void started(Part part, ProcessHandle process) {}

        @Override
        public void ready(Part part, Duration after) {}

        @Override
        public void lost(Part part, String how) {
            System.out.println("  ! " + part.title() + ": " + how + "; starting it again");
        }
    }
}
