package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.harvestlink.matching.engine.clearing.Cleared;
import org.harvestlink.matching.engine.clearing.Clearing;
import org.harvestlink.matching.engine.clearing.ClearingProgress;

/** Clears an instance file and writes the solution file: the program behind {@code ./harvestlink clear}. */
public final class ClearMain {

    private ClearMain() {}

    /** @param arguments the instance file to read, the solution file to write, and {@code --side} to heed side conditions */
    public static void main(String[] arguments) throws IOException {
        Stopwatch watch = new Stopwatch();
        Instance instance = Instance.read(Path.of(arguments[0]));
        watch.lap("parsed");
        var book = new InstanceBook(instance).book();
        watch.lap("engine values made");
        boolean side = arguments.length > 2 && arguments[2].equals("--side");
        Cleared cleared = side
                ? Clearing.clear(book, ClearingProgress.UNHEARD, () -> false)
                : Clearing.clearFreely(book, ClearingProgress.UNHEARD, () -> false);
        watch.lap("cleared");
        SolutionFile.write(Path.of(arguments[1]), cleared);
        watch.lap("written");
        System.out.printf(
                "trades=%d tonnes=%d surplus=%d bound=%d %s · %s · %s%n",
                cleared.trades().size(),
                cleared.matchedKg() / 1000,
                cleared.surplusVnd(),
                cleared.upperBoundVnd(),
                cleared.optimal() ? "OPTIMAL" : gap(cleared),
                watch,
                PeakMemory.text());
    }

    private static String gap(Cleared cleared) {
        double share = 1 - cleared.surplusVnd() / (double) cleared.upperBoundVnd();
        return String.format(Locale.ROOT, "gap=%.3f%%", 100 * share);
    }
}
