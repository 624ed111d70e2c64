package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * {@code ./harvestlink bench clearing}: the engine and OR-Tools from file to file, each run in a fresh virtual machine, one
 * after the other in turns, and the ratio of their medians; then, where it is to be had, what an independent checker says.
 * {@code ./harvestlink bench clearing --side} has the engine heed side conditions, and tells the gap.
 */
public final class BenchMain {

    private static final String CHECKER = "shared/tools/clearing";
    private static final String SIDE = "--side";
    private static final int[] SEEDS = {42, 7, 2026};

    private final Programs programs;
    private final Path folder;

    private BenchMain(Programs programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** @param arguments {@code --side} or not, then how many harvests and orders there are, else 10,000 and then 100,000 */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(System.getProperty("harvestlink.home"));
        boolean side = List.of(arguments).contains(SIDE);
        int[] told = Arrays.stream(arguments)
                .filter(argument -> !argument.equals(SIDE))
                .mapToInt(Integer::parseInt)
                .toArray();
        int[] sizes = told.length == 0 ? new int[] {10_000, 100_000} : told;
        Path folder = Files.createDirectories(project.resolve("tests/benchmarks/target/clearing"));
        Programs programs = new Programs(project);
        List<String> checker = programs.checker(project.resolveSibling(CHECKER));
        BenchMain bench = new BenchMain(programs, folder);
        if (side) {
            bench.runWithSideConditions(sizes, checker);
        } else {
            bench.run(sizes, checker);
        }
    }

    private void runWithSideConditions(int[] sizes, List<String> checker) throws IOException, InterruptedException {
        for (int size : sizes) {
            for (int seed : SEEDS) {
                Path instance = folder.resolve("side-" + size + "-" + seed + ".txt");
                InstanceMaker.write(instance, Shape.SEASON, size, seed);
                Programs.Run run = programs.run(programs.clear(), instance, solution(), SIDE);
                System.out.printf(Locale.ROOT, "%s: %.2f s · %s%n", instance.getFileName(), run.seconds(), run.text());
                check(instance, checker, "side");
            }
        }
    }

    private void run(int[] sizes, List<String> checker) throws IOException, InterruptedException {
        for (int size : sizes) {
            Path instance = folder.resolve("season-" + size + ".txt");
            InstanceMaker.write(instance, Shape.SEASON, size, 42);
            compare(instance, size > 50_000 ? 3 : 5);
            check(instance, checker);
            for (Shape shape : List.of(Shape.TIGHT, Shape.ONE_CROP, Shape.TIES)) {
                Path variant = folder.resolve(shape.name().toLowerCase(Locale.ROOT) + "-" + size + ".txt");
                InstanceMaker.write(variant, shape, size, 7);
                System.out.println(variant.getFileName() + ": "
                        + programs.run(programs.clear(), variant, solution()).text());
                check(variant, checker);
            }
        }
    }

    private void compare(Path instance, int rounds) throws IOException, InterruptedException {
        List<Programs.Run> engine = new ArrayList<>();
        List<Programs.Run> peer = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            peer.add(programs.run(programs.orTools(), instance, folder.resolve("peer.txt")));
            engine.add(programs.run(programs.clear(), instance, solution()));
        }
        System.out.println(instance.getFileName() + ", medians of " + rounds + " turns, file to file in a fresh JVM");
        System.out.printf(
                Locale.ROOT,
                "  harvestlink %8.2f s   %s%n",
                median(engine),
                engine.get(0).text());
        System.out.printf(
                Locale.ROOT,
                "  OR-Tools    %8.2f s   %s%n",
                median(peer),
                peer.get(0).text());
        System.out.printf(Locale.ROOT, "  ratio       %8.1f x%n", median(peer) / median(engine));
    }

    private void check(Path instance, List<String> checker, String... options)
            throws IOException, InterruptedException {
        if (checker.isEmpty()) {
            System.out.println(
                    "  not checked: " + CHECKER + " is not beside the project, or not compiled and no javac found");
        } else {
            System.out.println(
                    "  " + programs.run(checker, instance, solution(), options).text());
        }
    }

    private Path solution() {
        return folder.resolve("solution.txt");
    }

    private static double median(List<Programs.Run> runs) {
        double[] seconds =
                runs.stream().mapToDouble(Programs.Run::seconds).sorted().toArray();
        return IntStream.of(seconds.length / 2)
                .mapToDouble(i -> seconds[i])
                .findFirst()
                .orElseThrow();
    }
}
