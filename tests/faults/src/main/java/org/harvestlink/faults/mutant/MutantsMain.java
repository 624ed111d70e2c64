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
import java.util.stream.Collectors;
import org.harvestlink.faults.Arena;
import org.harvestlink.faults.Outcome;
import org.harvestlink.faults.Referee;
import org.harvestlink.faults.plan.Plan;
import org.harvestlink.faults.verdict.Promise;

/**
 * {@code ./harvestlink mutants [NAME…]}: for each wrong variant, builds the one service that it changes, puts it into a running
 * stack, and lets the referee look at it until it sees a breach. Before them the right one, in which it must see none.
 */
public final class MutantsMain {

    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final long SEED = 4_711;

    private final List<String> rows = new ArrayList<>();
    private final Scratch scratch;
    private final Arena arena;
    private final Path project;
    private final Path target;
    private String swapped = "";
    private int caught;

    private MutantsMain(Path project, Path target, Arena arena) {
        this.project = project;
        this.target = target;
        this.arena = arena;
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
        System.out.println("Starting a stack of its own …");
        boolean all;
        try (Arena arena = new Arena(project, target.resolve("stack"))) {
            all = new MutantsMain(project, target, arena).run(mutants);
        }
        System.exit(all ? 0 : 1);
    }

    private boolean run(List<Mutant> mutants) throws Exception {
        scratch.refresh();
        Outcome control = new Referee(arena, target)
                .run(Plan.of(SEED, LENGTH, List.of()), "control", Referee.Terms.brief(PATIENCE));
        System.out.println("Without a mutant: " + (control.green() ? "green" : "red, " + breaches(control)));
        if (!control.green()) {
            return false;
        }
        for (Mutant mutant : mutants) {
            System.out.printf("%s: %s …%n", mutant.name(), mutant.what());
            long began = System.nanoTime();
            String seen = look(mutant);
            caught += seen.isEmpty() ? 0 : 1;
            rows.add(String.format(
                    "  %s %-36s %4d s  %s",
                    seen.isEmpty() ? "✗ escaped" : "✓ caught ",
                    mutant.name(),
                    Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                    seen));
            System.out.println(rows.get(rows.size() - 1));
        }
        rows.forEach(System.out::println);
        System.out.printf("%d of %d caught%n", caught, mutants.size());
        return caught == mutants.size();
    }

    /** Which promises the referee saw broken, and the first breach; empty when it saw none. */
    private String look(Mutant mutant) throws Exception {
        scratch.apply(mutant);
        try {
            scratch.build(mutant.module());
            restoreOther(mutant.module());
            arena.swap(mutant.module(), scratch.directory());
            swapped = mutant.module();
        } finally {
            scratch.revert(mutant);
        }
        Plan plan = Plan.of(SEED, LENGTH, mutant.faults());
        Outcome outcome = new Referee(arena, target).run(plan, mutant.name(), Referee.Terms.brief(PATIENCE));
        return outcome.green() ? "" : breaches(outcome);
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
