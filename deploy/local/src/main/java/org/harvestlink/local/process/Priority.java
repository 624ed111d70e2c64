package org.harvestlink.local.process;

/**
 * Whose turn it is at a processor when all have more to do than there are processors, in Linux' nice values (sched(7)). Only a
 * request: a system that knows no such thing, or does not let us ask for it, runs the part as any other.
 */
public enum Priority {
    /** Before the others: what says no to too much work must not wait behind that work. Takes privileges; else only not behind. */
    FIRST(-5),
    /** As the launcher. */
    SHARED(0),
    /** When nobody else has anything to do. */
    LAST(19);

    private final int nice;

    Priority(int nice) {
        this.nice = nice;
    }

    /** -20 for the first in line to 19 for the last. */
    int nice() {
        return nice;
    }
}
