package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.file.Path;
import org.harvestlink.matching.engine.clearing.ClearingBook;

/** A book made from a seed, for what begins with a clearing. */
public final class MadeBook {

    private MadeBook() {}

    /**
     * A season's book, in which each harvest has a cooperative of its own.
     *
     * @param file what it is written to on the way
     * @param buyers whose orders they are
     */
    public static ClearingBook season(Path file, int harvests, int orders, int buyers, long seed) throws IOException {
        InstanceMaker.write(file, Shape.SEASON, harvests, orders, buyers, seed);
        return new InstanceBook(Instance.read(file)).book();
    }
}
