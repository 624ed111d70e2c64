package org.harvestlink.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.harvestlink.faults.plan.Plan;

/**
 * {@code ./harvestlink faults [--seed N] [--minutes M]}: boots a stack of its own, runs a plan of faults under trade, and ends
 * with exit code 1 when a promise was broken.
 */
public final class FaultsMain {

    /** Long enough for archives to be worth their making, and for everything to be tried. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private FaultsMain() {}

    public static void main(String[] arguments) throws Exception {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("harvestlink: " + e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(run(options) ? 0 : 1);
    }

    private static boolean run(Options options) throws Exception {
        Path project = Path.of(System.getProperty("harvestlink.home"));
        Path target = project.resolve("tests/faults/target");
        Plan plan = Plan.of(options.seed(), options.length(), options.choice());
        System.out.printf(
                "Seed %d, %d minutes. The plan, as far as time allows:%n%s%n",
                plan.seed(), plan.length().toMinutes(), plan.text());
        System.out.println("Starting a stack of its own …");
        try (Arena arena = new Arena(project, target.resolve("stack"))) {
            if (isLong(plan)) {
                archiveClasses(arena);
            }
            System.out.println("The market trades; faults come …");
            Outcome outcome = new Referee(arena, target)
                    .run(
                            plan,
                            Long.toString(plan.seed(), 36),
                            Referee.Terms.full(options.everything() && isLong(plan)));
            System.out.println(new Report(outcome).text());
            return outcome.green();
        }
    }

    /** Without them what dies is back later, and no promise depends on it. */
    private static void archiveClasses(Arena arena) throws InterruptedException {
        try {
            arena.archiveClasses();
        } catch (IOException e) {
            System.out.println("Without all class archives: " + e.getMessage());
        }
    }

    private static boolean isLong(Plan plan) {
        return plan.length().compareTo(LONG) >= 0;
    }
}
