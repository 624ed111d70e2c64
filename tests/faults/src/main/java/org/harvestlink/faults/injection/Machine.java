package org.harvestlink.faults.injection;

import java.lang.management.ManagementFactory;

/** The machine that everything runs on, which others may be using, too. */
public final class Machine {

    /** The crowd and the market by themselves leave two processors at half of this, the start of a killed service included. */
    private static final double STARVED_PER_PROCESSOR = 5;

    private Machine() {}

    /**
     * Whether so many wait for a processor that a service can't be blamed for asking to come back later: a connection that is
     * not taken within two seconds is a busy market's right.
     */
    public static boolean isStarved() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()
                > STARVED_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }
}
