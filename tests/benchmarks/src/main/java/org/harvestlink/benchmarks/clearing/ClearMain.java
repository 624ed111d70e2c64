package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.file.Path;
import org.harvestlink.matching.engine.clearing.Cleared;
import org.harvestlink.matching.engine.clearing.Clearing;
import org.harvestlink.matching.engine.clearing.ClearingProgress;

/** Clears an instance file and writes the solution file: the program behind {@code ./harvestlink clear}. */
public final class ClearMain {

    private ClearMain() {}

    /** @param arguments the instance file to read and the solution file to write */
    public static void main(String[] arguments) throws IOException {
        Stopwatch watch = new Stopwatch();
        Instance instance = Instance.read(Path.of(arguments[0]));
        watch.lap("parsed");
        var book = new InstanceBook(instance).book();
        watch.lap("engine values made");
        Cleared cleared = Clearing.clear(book, ClearingProgress.UNHEARD, () -> false);
        watch.lap("cleared");
        SolutionFile.write(Path.of(arguments[1]), cleared);
        watch.lap("written");
        System.out.printf(
                "trades=%d tonnes=%d surplus=%d bound=%d %s · %s · %s%n",
                cleared.trades().size(),
                cleared.matchedKg() / 1000,
                cleared.surplusVnd(),
                cleared.upperBoundVnd(),
                cleared.optimal() ? "OPTIMAL" : "NOT PROVEN",
                watch,
                PeakMemory.text());
    }
}
