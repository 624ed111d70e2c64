package org.harvestlink.matching.engine.clearing;

import java.util.function.BooleanSupplier;

/** Looks now and then whether a clearing should still go on. */
final class Watch {

    private final BooleanSupplier stop;

    Watch(BooleanSupplier stop) {
        this.stop = stop;
    }

    /** @throws ClearingStopped when it should not */
    void check() {
        if (stop.getAsBoolean()) {
            throw new ClearingStopped();
        }
    }
}
