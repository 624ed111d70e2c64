package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.file.Path;

/** Clears a small instance, so that Java can archive the classes that a clearing needs. */
public final class Rehearsal {

    private static final int SIZE = 2_000;

    private Rehearsal() {}

    /** @param arguments the directory for its files */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path instance = folder.resolve("rehearsal.txt");
        InstanceMaker.write(instance, Shape.SEASON, SIZE, 1);
        ClearMain.main(new String[] {
            instance.toString(), folder.resolve("rehearsal-solution.txt").toString()
        });
    }
}
