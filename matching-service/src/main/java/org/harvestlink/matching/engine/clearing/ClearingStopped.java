package org.harvestlink.matching.engine.clearing;

/** A clearing was told to stop before it was done; nothing came of it. */
public final class ClearingStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    ClearingStopped() {
        super("the clearing was stopped");
    }
}
