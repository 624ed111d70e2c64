package org.harvestlink.benchmarks.book;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.harvestlink.benchmarks.measure.Latencies;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.nearmiss.FewestHarvests;
import org.harvestlink.matching.engine.nearmiss.NearMisses;

/**
 * Prints how the book does at some number of open harvests. Queries are of orders that the book does not hold, drawn like
 * those that would be. Calls are timed by the wall clock; throughput is told by the thread's processor time as
 * well, because other work on the machine lengthens the one and hardly the other.
 *
 * <p>Arguments: numbers of harvests; none for 100,000 and 1,000,000. {@code -Dbench.postgres=false} leaves PostgreSQL out.
 */
public final class BookBenchmark {

    private static final int BATCH = 10_000;
    private static final int QUERIES = 200_000;
    private static final int SCANS = 60;

    private final int harvests;
    private final BookSeason season = new BookSeason(42);
    private final List<Demand> orders;
    private final int[] version;

    private BookBenchmark(int harvests) {
        this.harvests = harvests;
        this.version = new int[harvests];
        this.orders = IntStream.range(0, 20_000).mapToObj(season::order).toList();
    }

    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = arguments.length == 0
                ? List.of(100_000, 1_000_000)
                : IntStream.range(0, arguments.length)
                        .mapToObj(i -> Integer.valueOf(arguments[i]))
                        .toList();
        for (int size : sizes) {
            new BookBenchmark(size).run();
        }
    }

    private void run() throws Exception {
        System.out.printf("%n%,d open harvests, seed 42, top ten, one thread%n", harvests);
        long before = usedMemory();
        Books books = build();
        System.out.printf("  memory                %,10d bytes a harvest%n", (usedMemory() - before) / harvests);
        for (int round = 0; round < 3; round++) {
            queries(books, new Latencies(QUERIES));
        }
        Latencies book = new Latencies(QUERIES);
        double perCore = queries(books, book);
        print("book", book);
        System.out.printf("  %-21s %,10.0f queries a second and core (processor time)%n", "", perCore);
        mixed(books);
        changes(books);
        towardsOrders(books);
        nearMisses(books);
        compare(books, book);
    }

    private Books build() {
        Books books = new Books(season.facts());
        long took = 0;
        for (int from = 0; from < harvests; from += BATCH) {
            List<Supply> batch = batch(from);
            long began = System.nanoTime();
            batch.forEach(books::put);
            took += System.nanoTime() - began;
        }
        System.out.printf("  rebuild               %,10.2f s%n", took / 1e9);
        return books;
    }

    private List<Supply> batch(int from) {
        return IntStream.range(from, Math.min(from + BATCH, harvests))
                .mapToObj(number -> season.harvest(number, version[number]))
                .toList();
    }

    private double queries(Books books, Latencies latencies) {
        long cpu = cpuNanos();
        for (int i = 0; i < QUERIES; i++) {
            Demand order = orders.get(i % orders.size());
            long began = System.nanoTime();
            books.topTen(order);
            latencies.add(System.nanoTime() - began);
        }
        return QUERIES * 1e9 / (cpuNanos() - cpu);
    }

    /** Four queries to one revision of kilograms and ask. */
    private void mixed(Books books) {
        SplittableRandom dice = new SplittableRandom(7);
        List<Supply> revised = revisions(dice, QUERIES / 4);
        Latencies latencies = new Latencies(QUERIES);
        long cpu = cpuNanos();
        long began = System.nanoTime();
        for (int i = 0; i < QUERIES; i++) {
            if (i % 4 == 0) {
                books.put(revised.get(i / 4));
            }
            long start = System.nanoTime();
            books.topTen(orders.get(i % orders.size()));
            latencies.add(System.nanoTime() - start);
        }
        double wall = QUERIES * 1e9 / (System.nanoTime() - began);
        double perCore = QUERIES * 1e9 / (cpuNanos() - cpu);
        print("with 20 % revisions", latencies);
        System.out.printf(
                "  %-21s %,10.0f queries a second beside them, %,.0f a second and core (processor time)%n",
                "", wall, perCore);
    }

    private List<Supply> revisions(SplittableRandom dice, int count) {
        List<Supply> revised = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int number = dice.nextInt(harvests);
            revised.add(season.harvest(number, ++version[number]));
        }
        return revised;
    }

    private void changes(Books books) {
        int count = Math.min(harvests / 2, 100_000);
        List<Supply> some = IntStream.range(0, count)
                .mapToObj(number -> season.harvest(number, version[number]))
                .toList();
        Latencies removing = new Latencies(count);
        Latencies inserting = new Latencies(count);
        for (Supply supply : some) {
            long began = System.nanoTime();
            books.remove(supply);
            removing.add(System.nanoTime() - began);
        }
        for (Supply supply : some) {
            long began = System.nanoTime();
            books.put(supply);
            inserting.add(System.nanoTime() - began);
        }
        print("insert", inserting);
        print("remove", removing);
    }

    private void towardsOrders(Books books) {
        orders.forEach(books::put);
        Latencies latencies = new Latencies(40_000);
        for (int i = 0; i < 80_000; i++) {
            Supply supply = season.harvest(i % harvests, 0);
            long began = System.nanoTime();
            books.topTen(supply);
            if (i >= 40_000) {
                latencies.add(System.nanoTime() - began);
            }
        }
        print("orders of a harvest", latencies);
    }

    private void nearMisses(Books books) {
        Latencies ladders = new Latencies(200);
        Latencies fills = new Latencies(200);
        for (int i = -100; i < 200; i++) {
            Demand order = orders.get((i + 100) * 53 % orders.size());
            long began = System.nanoTime();
            NearMisses.of(order, books.of(order.produce().crop()));
            long between = System.nanoTime();
            FewestHarvests.of(order, books.of(order.produce().crop()));
            if (i >= 0) {
                ladders.add(between - began);
                fills.add(System.nanoTime() - between);
            }
        }
        print("near misses", ladders);
        print("fewest harvests", fills);
    }

    private void compare(Books books, Latencies book) throws Exception {
        LinearScan scan = new LinearScan(season.facts());
        for (int from = 0; from < harvests; from += BATCH) {
            batch(from).forEach(scan::put);
        }
        Latencies scans = new Latencies(SCANS);
        int different = 0;
        SplittableRandom dice = new SplittableRandom(11);
        for (int i = -20; i < SCANS; i++) {
            for (Supply supply : revisions(dice, 5)) {
                books.put(supply);
                scan.put(supply);
            }
            Demand order = orders.get((i + 20) * 97 % orders.size());
            long began = System.nanoTime();
            List<UUID> expected = scan.topTen(order);
            if (i >= 0) {
                scans.add(System.nanoTime() - began);
            }
            different += expected.equals(books.topTen(order)) ? 0 : 1;
        }
        print("linear scan", scans);
        System.out.printf(
                "  %-21s book is %,.0f times as fast at p50; %d of %d answers differ%n",
                "", scans.micros(0.5) / book.micros(0.5), different, SCANS + 20);
        if (!"false".equals(System.getProperty("bench.postgres"))) {
            comparePostgres(books, book);
        }
    }

    private void comparePostgres(Books books, Latencies book) throws Exception {
        try (PostgresPeer postgres = new PostgresPeer(season.facts())) {
            for (int from = 0; from < harvests; from += BATCH) {
                postgres.load(batch(from));
            }
            postgres.index();
            int different = 0;
            Latencies latencies = new Latencies(400);
            for (int i = -200; i < 400; i++) {
                Demand order = orders.get((i + 200) * 31 % orders.size());
                long began = System.nanoTime();
                List<UUID> answer = postgres.topTen(order);
                if (i >= 0) {
                    latencies.add(System.nanoTime() - began);
                }
                different += answer.equals(books.topTen(order)) ? 0 : 1;
            }
            print("PostgreSQL 17", latencies);
            System.out.printf(
                    "  %-21s book is %,.0f times as fast at p50, %,.0f at p99; %d of 600 answers differ%n",
                    "",
                    latencies.micros(0.5) / book.micros(0.5),
                    latencies.micros(0.99) / book.micros(0.99),
                    different);
        }
    }

    private static void print(String what, Latencies latencies) {
        System.out.printf(
                "  %-21s p50 %,9.2f µs   p99 %,9.2f µs   p99.9 %,9.2f µs   %,11.0f a second%n",
                what, latencies.micros(0.5), latencies.micros(0.99), latencies.micros(0.999), latencies.perSecond());
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
