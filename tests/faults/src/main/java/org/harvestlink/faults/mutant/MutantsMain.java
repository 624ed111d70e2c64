package org.harvestlink.faults.mutant;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.harvestlink.faults.Arena;
import org.harvestlink.faults.Outcome;
import org.harvestlink.faults.Referee;
import org.harvestlink.faults.plan.Plan;
import org.harvestlink.faults.verdict.Promise;
import org.harvestlink.local.process.Directories;

/**
 * {@code ./harvestlink mutants [NAME…]}: for each wrong variant, builds the one service that it changes, puts it into a running
 * stack, and lets the referee look at it until it sees a breach. Before them the right one, in which it must see none. A variant that
 * has broken kilograms is the last of its stack.
 */
public final class MutantsMain {

    private static final Duration LENGTH = Duration.ofSeconds(60);
    /** Of a second look at one that was not seen: what it breaks may be rare, and the first look shares the machine with a build. */
    private static final Duration LONGER = Duration.ofMinutes(3);

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long SEED = 4_711;

    private final List<String> rows = new ArrayList<>();
    private final Scratch scratch;
    private final Path project;
    private final Path target;
    private Arena arena;
    private String swapped = "";
    private boolean booksBroken;
    private int looks;
    private int caught;

    private MutantsMain(Path project, Path target) {
        this.project = project;
        this.target = target;
        this.scratch = new Scratch(project, target.resolve("mutants"));
    }

    public static void main(String[] arguments) throws Exception {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        Path project = Path.of(System.getProperty("harvestlink.home"));
        Path target = project.resolve("tests/faults/target");
        List<Mutant> mutants = Mutant.in(project.resolve("tests/faults/mutants")).stream()
                .filter(mutant ->
                        arguments.length == 0 || Arrays.stream(arguments).anyMatch(mutant.name()::contains))
                .toList();
        if (mutants.isEmpty()) {
            System.err.println("harvestlink: there is no mutant like that in tests/faults/mutants");
            System.exit(2);
        }
        System.exit(new MutantsMain(project, target).run(mutants) ? 0 : 1);
    }

    private boolean run(List<Mutant> mutants) throws Exception {
        startAnew();
        try {
            return lookAtAll(mutants);
        } finally {
            arena.close();
        }
    }

    private void startAnew() throws Exception {
        if (arena != null) {
            arena.close();
        }
        System.out.println("Starting a stack of its own …");
        arena = new Arena(project, target.resolve("stack"));
        swapped = "";
    }

    private boolean lookAtAll(List<Mutant> mutants) throws Exception {
        scratch.refresh();
        Outcome control = new Referee(arena, target)
                .run(Plan.of(SEED, LENGTH, List.of()), "control", Referee.Terms.brief(Set.of(), PATIENCE));
        System.out.println("Without a mutant: " + (control.green() ? "green" : "red, " + breaches(control)));
        if (!control.green()) {
            return false;
        }
        ExecutorService builder = Executors.newSingleThreadExecutor();
        try {
            Future<Path> next = builder.submit(() -> scratch.build(mutants.get(0)));
            for (int i = 0; i < mutants.size(); i++) {
                Path built = next.get();
                if (i + 1 < mutants.size()) {
                    // While the referee looks at one, which is mostly waiting, the next is built.
                    Mutant following = mutants.get(i + 1);
                    next = builder.submit(() -> scratch.build(following));
                }
                look(mutants.get(i), built);
            }
        } finally {
            builder.shutdownNow();
        }
        rows.forEach(System.out::println);
        System.out.printf("%d of %d caught%n", caught, mutants.size());
        return caught == mutants.size();
    }

    private void look(Mutant mutant, Path built) throws Exception {
        if (booksBroken) {
            startAnew();
        }
        long began = System.nanoTime();
        restoreOther(mutant.module());
        arena.swap(mutant.module(), built);
        swapped = mutant.module();
        Outcome outcome = look(mutant, LENGTH);
        if (!outcome.findings().any(mutant.breaks())) {
            outcome = look(mutant, LONGER);
        }
        boolean seen = outcome.findings().any(mutant.breaks());
        caught += seen ? 1 : 0;
        String row = String.format(
                "  %s %-26s %4d s  %s: %s",
                seen ? "✓ caught " : "✗ escaped",
                mutant.name(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                mutant.what(),
                breaches(outcome));
        rows.add(row);
        System.out.println(row);
        Directories.delete(built);
        // No ground for the next look: what a broken book can't give back is asked of it for ever.
        booksBroken = outcome.findings().count(Promise.KILOGRAMS) > 0;
    }

    private Outcome look(Mutant mutant, Duration length) throws Exception {
        // The stack stays: with the seed of the look before, the same keys would come again, and be refused; under
        // its name, what it left would count as this one's.
        looks++;
        return new Referee(arena, target)
                .run(
                        Plan.of(SEED + looks, length, mutant.faults()),
                        mutant.name() + "-" + looks,
                        Referee.Terms.brief(mutant.breaks(), PATIENCE));
    }

    /** The service that the mutant before has changed is the right one again. */
    private void restoreOther(String module) throws Exception {
        if (!swapped.isEmpty() && !swapped.equals(module)) {
            arena.swap(swapped, project);
        }
    }

    private static String breaches(Outcome outcome) {
        String promises = Arrays.stream(Promise.values())
                .filter(promise -> outcome.findings().count(promise) > 0)
                .map(Promise::name)
                .collect(Collectors.joining(", "));
        String first = Arrays.stream(Promise.values())
                .flatMap(promise -> outcome.findings().of(promise).stream())
                .findFirst()
                .orElse("");
        return promises + ": " + first.substring(0, Math.min(160, first.length()));
    }
}
